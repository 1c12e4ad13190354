package vn.dondoc.common;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days in what a command is told: by themselves, in records and in lists of records. Each is found with the name of
 * its field, as faults name it: {@code newDue}, {@code from}, {@code clauses[2].due}.
 */
final class ToldDays {

    private static final String HOUSE = "vn.dondoc.";

    private ToldDays() {}

    /** True if a value of this type can hold a day. */
    static boolean in(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw)
                    && in(generic.getActualTypeArguments()[0]);
        }
        return type == LocalDate.class
                || (type instanceof Class<?> record
                        && isLookedInto(record)
                        && Arrays.stream(record.getRecordComponents()).anyMatch(part -> in(part.getGenericType())));
    }

    /** The faults of the days in a value that stands in a field. */
    static Stream<Fault> faults(String field, @Nullable Object value, DayBounds bounds) {
        return faults("", field, value, bounds);
    }

    private static Stream<Fault> faults(String within, String field, @Nullable Object value, DayBounds bounds) {
        if (value instanceof LocalDate day) {
            return bounds.faults(within + field, day);
        }
        if (value instanceof Due due) {
            return bounds.faults(within + field, due.date());
        }
        if (value instanceof Collection<?> several) {
            List<?> all = new ArrayList<>(several);
            return IntStream.range(0, all.size())
                    .boxed()
                    .flatMap(at -> faults("%s%s[%d].".formatted(within, field, at), field, all.get(at), bounds));
        }
        return value instanceof Record record && isLookedInto(record.getClass())
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .filter(part -> in(part.getGenericType()))
                        .flatMap(part -> faults(within, part.getName(), valueOf(part, record), bounds))
                : Stream.empty();
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
}
