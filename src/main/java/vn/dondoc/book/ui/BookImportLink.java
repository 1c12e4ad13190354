package vn.dondoc.book.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.dondoc.book.BookSettings;
import vn.dondoc.common.ui.PageLink;
import vn.dondoc.common.ui.Texts;

/** <i>Nhập từ Excel</i>, on the list of plans, for whoever may take a book over. */
@SpringComponent
class BookImportLink implements PageLink {

    private final BookSettings settings;

    BookImportLink(BookSettings settings) {
        this.settings = settings;
    }

    @Override
    public String page() {
        return "plans";
    }

    @Override
    public boolean offered() {
        return !settings.units().isEmpty();
    }

    @Override
    public String label() {
        return Texts.say("plan.act.import");
    }

    @Override
    public String address() {
        return "plans/import";
    }
}
