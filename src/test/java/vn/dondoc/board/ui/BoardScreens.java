package vn.dondoc.board.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The plans, the board of one and its numbers. */
@Component
class BoardScreens implements Screens {

    private final JdbcClient jdbc;

    BoardScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(PlansView.class, "cuchtk", "/plans"),
                new Seen(BoardScreen.class, "cuchtk", "/plans/{PLAN}"),
                new Seen(PlanNumbersScreen.class, "cuchtk", "/plans/{PLAN}/numbers"),
                new Seen(PlanDutiesScreen.class, "cuchtk", "/plans/{PLAN}/duties"));
    }

    @Override
    public String idOf(String object, String by) {
        return jdbc.sql("select max(id) from plan").query(String.class).single();
    }
}
