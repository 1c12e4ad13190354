package vn.dondoc.document;

import java.util.Collection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Message;
import vn.dondoc.theme.ThemeUse;

/** The documents of a theme, drafts included. */
@Component
@Order(1)
class ThemedDocuments implements ThemeUse {

    private final JdbcClient jdbc;

    ThemedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<String> folded) {
        return jdbc.sql("select count(*) from document where theme_folded in (:folded)")
                .param("folded", folded)
                .query(Integer.class)
                .single();
    }

    @Override
    public Message words(int count) {
        return Message.of("document.theme.moving", count);
    }
}
