package vn.dondoc.theme.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The list of themes as its keeper sees it, with one that a book brought here. */
@Component
class ThemeScreens implements Screens {

    private final JdbcClient jdbc;

    ThemeScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seen> seen() {
        return List.of(new Seen(ThemesView.class, "suongpn", "/admin/themes?theme={THEME}"));
    }

    @Override
    public String idOf(String object, String by) {
        return jdbc.sql("select max(id) from theme where from_book")
                .query(String.class)
                .single();
    }
}
