package vn.dondoc.book.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.dondoc.book.BookPreview.Gap;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.document.NumberRegister;

/** Numbers that a book leaves out, explained in one step as given outside the system (<i>đã cấp ngoài hệ thống</i>). */
final class GapsPanel extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Checkbox explain = new Checkbox(Texts.say("book.gaps.explain"));
    private final TextField reason = TypedText.line(Texts.say("kit.reason"), NumberRegister.LONGEST_REASON);

    GapsPanel() {
        addClassName("book-gaps");
        reason.setValue(Texts.say("book.gaps.reason"));
        reason.setWidthFull();
        reason.setVisible(false);
        explain.addValueChangeListener(change -> reason.setVisible(change.getValue()));
        add(new Paragraph(Texts.say("book.gaps")), list, explain, reason);
        setVisible(false);
    }

    /** Faults of the reason stand beside it. */
    Refusals besideFields(Refusals refusals) {
        return refusals.beside("gapReason", reason);
    }

    void keep(KeptForm kept) {
        kept.yes("explain", explain).text("reason", reason);
    }

    void show(List<Gap> gaps) {
        list.removeAll();
        gaps.forEach(gap -> list.add(new ListItem(PreviewWords.gap(gap))));
        setVisible(!gaps.isEmpty());
    }

    String reason() {
        return isVisible() && explain.getValue() ? reason.getValue() : "";
    }
}
