package vn.dondoc.book.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.dondoc.book.BookImported;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.LongRun;
import vn.dondoc.common.ui.LongRunBar;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;

/** How far taking a book over is, and what it did. */
final class BookOutcome extends Div {

    /** Shows how it stands now; {@code again} is run when the person wants to take over another one. */
    BookOutcome(LongRun<BookImported> run, Runnable again) {
        run.result().ifPresent(result -> add(done(result, again)));
        run.trouble().ifPresent(trouble -> add(trouble(trouble, again)));
        if (!run.ended()) {
            add(new LongRunBar(Texts.say("book.running"), "book.progress", run));
        }
    }

    private static Component done(BookImported result, Runnable again) {
        Panel panel = new Panel(Texts.say("book.done")).with(new Paragraph(PreviewWords.done(result)));
        if (!result.done().themes().isEmpty()) {
            panel.with(new Paragraph(PreviewWords.newThemes(result.done())));
        }
        if (result.plan() != null) {
            panel.with(new Anchor("plans/" + result.plan(), Texts.say("book.open-plan")));
        } else {
            panel.with(new Anchor("documents", Texts.say("book.open-documents")));
        }
        return panel.with(new Div(Buttons.plain(Texts.say("book.again"), again)));
    }

    private static Component trouble(Message trouble, Runnable again) {
        FaultList faults = new FaultList();
        faults.show(List.of(new Fault(null, trouble)));
        return new Panel(Texts.say("book.stopped"))
                .with(faults, new Div(Buttons.plain(Texts.say("import.again"), again)));
    }
}
