package vn.dondoc.book.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** Bringing a book in. */
@Component
class BookScreens implements Screens {

    @Override
    public List<Seen> seen() {
        return List.of(new Seen(BookImportView.class, "cuchtk", "/plans/import"));
    }
}
