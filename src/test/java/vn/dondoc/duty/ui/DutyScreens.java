package vn.dondoc.duty.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** A duty as its worker and as the head of its unit see it. */
@Component
class DutyScreens implements Screens {

    private static final String NEWEST = "select max(a.id) from duty a join membership m on m.unit_code = a.unit_code"
            + " join person p on p.id = m.person_id where a.state = ? and p.username = ?";

    private final JdbcClient jdbc;

    DutyScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(DutyScreen.class, "hanntn2", "/duties/{IN_PROGRESS}"),
                new Seen(DutyScreen.class, "giengdc", "/duties/{IN_REVIEW}"));
    }

    @Override
    public String idOf(String object, String by) {
        return jdbc.sql(NEWEST).params(object, by).query(String.class).single();
    }
}
