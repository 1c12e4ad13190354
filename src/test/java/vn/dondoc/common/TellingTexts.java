package vn.dondoc.common;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a value of a type that holds one text wherever it can hold one. */
final class TellingTexts {

    private TellingTexts() {}

    /** True if a text can stand anywhere in a value of this type, other than in what was found and is judged later. */
    static boolean holds(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(TellingTexts::holds);
        }
        return type == String.class
                || (type instanceof Class<?> one
                        && one.isRecord()
                        && !one.isAnnotationPresent(DayBounds.AsFound.class)
                        && Arrays.stream(one.getRecordComponents()).anyMatch(part -> holds(part.getGenericType())));
    }

    static @Nullable Object value(Type type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> raw) {
            return container(raw, several.getActualTypeArguments(), text);
        }
        return type instanceof Class<?> one ? plain(one, text) : null;
    }

    private static @Nullable Object container(Class<?> raw, Type[] elements, String text) {
        Object first = value(elements[0], text);
        if (Map.class.isAssignableFrom(raw)) {
            Object second = value(elements[1], text);
            return first == null || second == null ? Map.of() : Map.of(first, second);
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(first);
        }
        if (Set.class.isAssignableFrom(raw)) {
            return first == null ? Set.of() : Set.of(first);
        }
        return raw.isAssignableFrom(List.class) ? first == null ? List.of() : List.of(first) : null;
    }

    private static @Nullable Object plain(Class<?> type, String text) {
        if (type.isRecord() && !type.isAnnotationPresent(DayBounds.AsFound.class)) {
            return record(type, text);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 1 : type == long.class ? (Object) 1L : null;
    }

    private static Object record(Class<?> type, String text) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(part.getGenericType(), text))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
