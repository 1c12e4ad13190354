package vn.dondoc.plan;

import java.util.Collection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Message;
import vn.dondoc.theme.ThemeUse;

/** The lines of plans of a theme, dropped ones included. */
@Component
@Order(2)
class ThemedLines implements ThemeUse {

    private final JdbcClient jdbc;

    ThemedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<String> folded) {
        return jdbc.sql("select count(*) from plan_line where theme_folded in (:folded)")
                .param("folded", folded)
                .query(Integer.class)
                .single();
    }

    @Override
    public Message words(int count) {
        return Message.of("plan.theme.moving", count);
    }
}
