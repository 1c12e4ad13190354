package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RunAs;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.UploadedTable;

/**
 * Loads the sample office on the first start, before the application is ready and hence before the engine takes up jobs; a
 * second start finds it and keeps it. The stored clock is the mark of an office that was loaded to its end: units without it
 * are refused, for half an office would look like a whole one.
 */
@Component
@Profile("demo")
class SampleLoader implements ApplicationRunner {

    /** When its units and people are written down: before anything its books speak of. */
    private static final Instant FOUNDED =
            LocalDateTime.of(2022, 1, 3, 8, 0).atZone(OfficeTime.ZONE).toInstant();

    /** When its books are taken over: Monday 20/06/2022 at 08:00. Then it lives through three days. */
    private static final Instant BEGINS =
            LocalDateTime.of(2022, 6, 20, 8, 0).atZone(OfficeTime.ZONE).toInstant();

    /** When it opens: Thursday 23/06/2022 at 08:00. */
    private static final Instant OPENS =
            LocalDateTime.of(2022, 6, 23, 8, 0).atZone(OfficeTime.ZONE).toInstant();

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final List<String> OFFICE = List.of(
            "don-vi.csv", "don-vi-ten-khac.csv", "nhom-don-vi.csv", "can-bo.csv", "sap-nhap.csv", "giao-viec.csv");

    private final Directory directory;
    private final OfficeImport officeImport;
    private final SampleOffice office;
    private final SampleTime time;
    private final WorkingCalendar calendar;
    private final SamplePlay play;
    private final SampleBooks books;
    private final RunAs runAs;

    SampleLoader(
            Directory directory,
            OfficeImport officeImport,
            SampleOffice office,
            SampleTime time,
            WorkingCalendar calendar,
            SamplePlay play,
            SampleBooks books,
            RunAs runAs) {
        this.directory = directory;
        this.officeImport = officeImport;
        this.office = office;
        this.time = time;
        this.calendar = calendar;
        this.play = play;
        this.books = books;
        this.runAs = runAs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.empty()) {
            LOG.info("Loading the sample office for the first start.");
            office.prepare(this::load);
        } else if (!time.hasStarted()) {
            throw new IllegalStateException(
                    "The sample office in this database was not loaded to its end, or the office"
                            + " is a real one. If it is the sample, delete ./data (or empty the database) and start again.");
        }
    }

    private void load() {
        time.standAt(FOUNDED);
        runAs.system(
                () -> officeImport.run(OFFICE.stream().map(SampleLoader::file).toList(), SampleSignIns.PASSWORD));
        calendar.put(SampleFiles.rows("ngay-nghi.csv").stream()
                .map(SampleLoader::day)
                .toList());
        time.standAt(BEGINS);
        LOG.info("The books of the sample office say: {}.", books.takeOver());
        LOG.info("Its people have done {} acts.", play.perform());
        time.startAt(OPENS);
    }

    private static CalendarDay day(CSVRecord row) {
        return new CalendarDay(
                Objects.requireNonNull(SampleFiles.day(row.get("date"))),
                row.get("kind"),
                row.get("name"),
                row.get("source"),
                row.get("certainty"));
    }

    private static UploadedTable file(String name) {
        return new UploadedTable(name, SampleFiles.bytes(name));
    }
}
