package vn.dondoc.common;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a value of a type that holds one day wherever it can hold one, and as little else as it can do with. */
final class TellingDays {

    private TellingDays() {}

    static @Nullable Object value(Type type, LocalDate day) {
        if (type == LocalDate.class) {
            return day;
        }
        if (type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> raw) {
            return collection(raw, several.getActualTypeArguments()[0], day);
        }
        return type instanceof Class<?> one ? plain(one, day) : null;
    }

    private static @Nullable Object collection(Class<?> raw, Type element, LocalDate day) {
        if (Set.class.isAssignableFrom(raw)) {
            return ToldDays.in(element) ? Set.of(value(element, day)) : Set.of();
        }
        if (raw.isAssignableFrom(List.class)) {
            return ToldDays.in(element) ? List.of(value(element, day)) : List.of();
        }
        return null;
    }

    private static @Nullable Object plain(Class<?> type, LocalDate day) {
        if (type.isRecord() && ToldDays.in(type)) {
            return record(type, day);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return "";
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private static Object record(Class<?> type, LocalDate day) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(part.getGenericType(), day))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
