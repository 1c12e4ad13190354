package vn.dondoc.document.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The list of documents, and a document new, drafted and issued. */
@Component
class DocumentScreens implements Screens {

    private static final String NEWEST =
            "select max(d.id) from document d join person p on p.id = d.author where d.state = ? and p.username = ?";

    private final JdbcClient jdbc;

    DocumentScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(DocumentsView.class, "lamott", "/documents"),
                new Seen(DocumentScreen.class, "lamott", "/documents/new"),
                new Seen(DocumentScreen.class, "lamott", "/documents/{DRAFT}"),
                new Seen(DocumentScreen.class, "lamott", "/documents/{ISSUED}"));
    }

    @Override
    public String idOf(String object, String by) {
        return jdbc.sql(NEWEST).params(object, by).query(String.class).single();
    }
}
