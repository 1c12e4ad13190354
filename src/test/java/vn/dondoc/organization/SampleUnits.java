package vn.dondoc.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.UnitId;

/** The units of the sample office by all their names, straight from its files. */
public final class SampleUnits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    /** The days that may be told on that day. */
    public static final DayBounds BOUNDS = DayBounds.on(TODAY);

    private SampleUnits() {}

    public static UnitIndex index() {
        Map<String, Set<String>> aliases = rows("don-vi-ten-khac.csv").stream()
                .collect(groupingBy(row -> row.get("unit_code"), mapping(row -> row.get("alias"), toSet())));
        List<UnitRow> units = rows("don-vi.csv").stream()
                .map(row -> unit(row, aliases.getOrDefault(row.get("code"), Set.of())))
                .filter(unit -> unit.existsOn(TODAY))
                .toList();
        return new UnitIndex(units, groups());
    }

    private static List<UnitGroup> groups() {
        return rows("nhom-don-vi.csv").stream()
                .map(row -> {
                    UnitGroup group = new UnitGroup(row.get("group_code"));
                    group.standsFor(
                            Set.of(row.get("group_text")),
                            Set.of(row.get("unit_codes").split(";")));
                    return group;
                })
                .toList();
    }

    private static UnitRow unit(CSVRecord row, Set<String> aliases) {
        UnitId id = new UnitId(row.get("code"));
        return new UnitRow(
                id,
                row.get("name"),
                UnitKind.valueOf(row.get("kind")),
                row.get("parent").isEmpty() ? null : new UnitId(row.get("parent")),
                id,
                LocalDate.parse(row.get("valid_from"), DAY),
                day(row.get("valid_to")),
                aliases);
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written, DAY);
    }

    private static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                new ClassPathResource("sample-office/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
