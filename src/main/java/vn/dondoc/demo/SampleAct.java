package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.OfficeTime;

/**
 * One act of one person, a line of {@code dien-bien.csv}.
 *
 * @param at when, in working hours
 * @param who a log-in name, or HEAD, CLERK or STAFF for whoever is that in the unit
 * @param name what is done, by the name that the trail gives the command
 * @param on on what
 * @param to to whom work is given: a person like {@code who}, or a unit
 * @param day the day that is set, or null
 * @param files the files that are attached, by their names in {@code minh-chung.csv}
 * @param words the result or the reason
 */
record SampleAct(
        Instant at,
        String who,
        String name,
        Thing on,
        String to,
        @Nullable LocalDate day,
        List<String> files,
        String words) {

    /**
     * What an act is on.
     *
     * @param document the document, by its key in {@code van-ban.csv} or its number and symbol; or the line of the plan
     * @param clause for duties: from which clause of it, counted from 1; otherwise 0
     * @param unit for duties: of which unit; otherwise perhaps empty
     */
    record Thing(String document, int clause, String unit) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** Several units in one line act one after the other, so many minutes apart. */
    private static final int MINUTES_APART = 1;

    /** The whole play, in its order. */
    static List<SampleAct> all() {
        return SampleFiles.rows("dien-bien.csv").stream().flatMap(SampleAct::of).toList();
    }

    /** What a line says: an act of each unit it names. */
    static Stream<SampleAct> of(CSVRecord row) {
        List<String> units = SampleFiles.list(row.get("units"));
        return units.isEmpty()
                ? Stream.of(of(row, "", 0))
                : IntStream.range(0, units.size()).mapToObj(i -> of(row, units.get(i), i * MINUTES_APART));
    }

    private static SampleAct of(CSVRecord row, String unit, int minutesLater) {
        return new SampleAct(
                LocalDateTime.parse(row.get("at"), TIME)
                        .plusMinutes(minutesLater)
                        .atZone(OfficeTime.ZONE)
                        .toInstant(),
                row.get("who"),
                row.get("act"),
                new Thing(
                        row.get("document"),
                        row.get("clause").isEmpty() ? 0 : Integer.parseInt(row.get("clause")),
                        unit),
                row.get("to"),
                SampleFiles.day(row.get("day")),
                SampleFiles.list(row.get("files")),
                row.get("words"));
    }

    /** The day that the act must set. */
    LocalDate dayOfIt() {
        if (day == null) {
            throw new IllegalArgumentException("a day is missing: " + this);
        }
        return day;
    }
}
