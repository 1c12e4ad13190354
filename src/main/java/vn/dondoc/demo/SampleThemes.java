package vn.dondoc.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.theme.ThemeContent;
import vn.dondoc.theme.Themes;

/**
 * The list of themes that the secretary of the sample office's committee keeps. One heading of its books is not in it, so that
 * a theme marked as coming from a book waits for her.
 */
@Component
@Profile("demo")
class SampleThemes {

    private static final String SECRETARY = "suongpn";

    private final Themes themes;
    private final SampleCast cast;
    private final Clock clock;

    SampleThemes(Themes themes, SampleCast cast, Clock clock) {
        this.themes = themes;
        this.cast = cast;
        this.clock = clock;
    }

    /** Writes the list. */
    void write() {
        LocalDate today = OfficeTime.today(clock);
        cast.does(
                cast.person(SECRETARY, ""),
                () -> SampleFiles.rows("chuyen-de.csv").forEach(row -> themes.add(content(row, today))));
    }

    private static ThemeContent content(CSVRecord row, LocalDate today) {
        return new ThemeContent(row.get("name"), SampleFiles.list(row.get("spellings")), today, null, null);
    }
}
