package vn.dondoc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.theme.ThemeId;
import vn.dondoc.theme.ThemeList;
import vn.dondoc.theme.ThemeText;

/** Themes of the test office, and who keeps them. */
@Component
public class TestThemes {

    private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);

    private final ThemeList list;
    private final TestOfficeCast cast;
    private final TestPeople people;
    private final JdbcClient jdbc;

    TestThemes(ThemeList list, TestOfficeCast cast, TestPeople people, JdbcClient jdbc) {
        this.list = list;
        this.cast = cast;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** The secretary of a committee. */
    public PersonId keeper() {
        return people.person("tq.secretary", people.unit("TQ", "CAP_UY"), Role.SECRETARY);
    }

    /** The theme that is spelt so. */
    public ThemeId idOf(String spelling) {
        return new ThemeId(jdbc.sql("select theme_id from theme_spelling where folded = ?")
                .param(ThemeText.fold(spelling))
                .query(Long.class)
                .single());
    }

    /** A theme that the list has from now on, if it did not have it before. */
    public String listed(String name) {
        if (!list.index().knows(name)) {
            cast.does(cast.author(), () -> list.addFromBook(List.of(name), LONG_AGO, Hat.of(Role.STAFF, cast.board())));
        }
        return name;
    }
}
