package vn.dondoc.theme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Hat;

/** The list of themes for rooms whose things say one. The caller has checked who acts. For other rooms only. */
@Service
@Transactional
public class ThemeList {

    private static final String WORDS = """
            select s.folded, t.id, t.name, t.valid_from, t.valid_to, t.successor
            from theme_spelling s join theme t on t.id = s.theme_id
            """;

    private final ThemeDesk desk;
    private final JdbcClient jdbc;

    ThemeList(ThemeDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** The list as it is now. */
    @Transactional(readOnly = true)
    public ThemeIndex index() {
        return new ThemeIndex(jdbc.sql(WORDS).query(ThemeList::word).list());
    }

    private static ThemeIndex.Word word(ResultSet row, int number) throws SQLException {
        Long successor = row.getObject("successor", Long.class);
        return new ThemeIndex.Word(
                row.getString("folded"),
                new ThemeIndex.Known(
                        new ThemeId(row.getLong("id")),
                        new ThemeContent(
                                row.getString("name"),
                                List.of(),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                successor == null ? null : new ThemeId(successor))));
    }

    /**
     * Adds headings of a book that the list does not know, each marked as coming from one (<i>mới từ sổ</i>).
     *
     * @param day from when on they may be chosen
     * @param hat under which the book is taken over
     */
    public void addFromBook(Collection<String> headings, LocalDate day, Hat hat) {
        headings.forEach(heading -> desk.close(desk.begin(Theme.ofBook(heading, day), hat), "theme.from-book"));
    }
}
