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
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.OfficeImport;

/**
 * Loads the sample office on the first start, before the application is ready and hence before the engine takes up jobs; a
 * second start finds it and keeps it. A load that was interrupted starts over, for half an office would look like a whole one
 * (docs/adr/0012-sample-office-starts-over.md).
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

    private final OfficeImport officeImport;
    private final SampleOffice office;
    private final SampleLoad mark;
    private final SampleSweep sweep;
    private final SampleTime time;
    private final WorkingCalendar calendar;
    private final SampleThemes themes;
    private final SamplePlay play;
    private final SampleBooks books;
    private final RunAs runAs;

    SampleLoader(
            OfficeImport officeImport,
            SampleOffice office,
            SampleLoad mark,
            SampleSweep sweep,
            SampleTime time,
            WorkingCalendar calendar,
            SampleThemes themes,
            SamplePlay play,
            SampleBooks books,
            RunAs runAs) {
        this.officeImport = officeImport;
        this.office = office;
        this.mark = mark;
        this.sweep = sweep;
        this.time = time;
        this.calendar = calendar;
        this.themes = themes;
        this.play = play;
        this.books = books;
        this.runAs = runAs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (mark.state()) {
            case FINISHED -> LOG.info("The sample office is kept as it is.");
            case UNFINISHED -> {
                LOG.warn("The loading of the sample office was interrupted. It starts over.");
                startOver();
            }
            case NEVER_BEGUN -> loadFirst();
        }
        office.open();
    }

    /** Removes everything and loads it anew. */
    void startOver() {
        mark.begin();
        sweep.everything();
        load();
    }

    private void loadFirst() {
        LOG.info("Loading the sample office for the first start.");
        mark.begin();
        load();
    }

    private void load() {
        office.reached(SampleStep.OFFICE, 0, 1);
        found();
        office.reached(SampleStep.BOOKS, 0, 1);
        time.standAt(BEGINS);
        LOG.info(
                "The books of the sample office say: {}.",
                books.takeOver((done, of) -> office.reached(SampleStep.BOOKS, done, of)));
        LOG.info(
                "Its people have done {} acts.", play.perform((done, of) -> office.reached(SampleStep.PLAY, done, of)));
        time.startAt(OPENS);
        mark.finish();
    }

    /** Its units, people, days off and themes, before any work. */
    void found() {
        time.standAt(FOUNDED);
        runAs.system(
                () -> officeImport.run(OFFICE.stream().map(SampleLoader::file).toList(), SampleSignIns.PASSWORD));
        calendar.put(SampleFiles.rows("ngay-nghi.csv").stream()
                .map(SampleLoader::day)
                .toList());
        themes.write();
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
