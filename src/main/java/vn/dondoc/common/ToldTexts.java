package vn.dondoc.common;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts in what a command is told, by themselves, in records, in lists, sets, maps and optional values, and leaves
 * out of them what nobody sees ({@link Text#visible}). What holds nothing of the kind stays the very same object.
 */
final class ToldTexts {

    private static final String HOUSE = "vn.dondoc.";

    private ToldTexts() {}

    /** True if a value of this type can hold a text. */
    static boolean in(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(ToldTexts::in);
        }
        return type == String.class
                || (type instanceof Class<?> record
                        && isLookedInto(record)
                        && Arrays.stream(record.getRecordComponents()).anyMatch(part -> in(part.getGenericType())));
    }

    /** The value with visible texts only. */
    static @Nullable Object visible(@Nullable Object value) {
        if (value instanceof String text) {
            return Text.visible(text);
        }
        if (value instanceof Collection<?> several) {
            return several(several);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Optional<?> one && one.isPresent()) {
            Object visible = visible(one.get());
            return visible == one.get() ? one : Optional.ofNullable(visible);
        }
        return value instanceof Record record && isLookedInto(record.getClass()) ? record(record) : value;
    }

    private static Object several(Collection<?> several) {
        List<@Nullable Object> visible = new ArrayList<>();
        boolean same = true;
        for (Object each : several) {
            Object one = visible(each);
            same &= one == each;
            visible.add(one);
        }
        if (same) {
            return several;
        }
        return several instanceof Set
                ? Collections.unmodifiableSet(new LinkedHashSet<>(visible))
                : Collections.unmodifiableList(visible);
    }

    private static Object map(Map<?, ?> map) {
        Map<@Nullable Object, @Nullable Object> visible = new LinkedHashMap<>();
        boolean same = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = visible(entry.getKey());
            Object value = visible(entry.getValue());
            same &= key == entry.getKey() && value == entry.getValue();
            visible.put(key, value);
        }
        return same ? map : Collections.unmodifiableMap(visible);
    }

    private static Object record(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[parts.length];
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            Object value = valueOf(parts[i], record);
            values[i] = visible(value);
            same &= values[i] == value;
        }
        return same ? record : made(record.getClass(), parts, values);
    }

    private static boolean isLookedInto(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith(HOUSE)
                && !type.isAnnotationPresent(DayBounds.AsFound.class);
    }

    private static @Nullable Object valueOf(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    private static Object made(Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new UndeclaredThrowableException(e);
        } catch (ReflectiveOperationException e) {
            throw new UndeclaredThrowableException(e);
        }
    }
}
