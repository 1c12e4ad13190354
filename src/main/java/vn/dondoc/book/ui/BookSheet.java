package vn.dondoc.book.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.dondoc.book.BookPreview;
import vn.dondoc.book.ImportChoices;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.RefusedSheet;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.SheetLink;
import vn.dondoc.common.ui.Texts;

/** One book that was read: which column holds what, where it goes, and the dry run. Every choice runs it again. */
final class BookSheet extends Div {

    private final transient Book book;
    private final transient DryRun check;
    private final ColumnsPanel columns;
    private final TargetPanel target;
    private final Div preview = new Div();
    private final FaultList faults = new FaultList();
    private final VerdictGrid verdicts;
    private final GapsPanel gaps = new GapsPanel();
    private final Button run;
    private final transient Refusals refusals;
    private final KeptForm kept;

    BookSheet(Book book, ColumnsPanel columns, TargetPanel target, DryRun check, Consumer<ImportChoices> start) {
        this.book = book;
        this.columns = columns;
        this.target = target;
        this.check = check;
        addClassName("draft");
        columns.onChange(this::look);
        target.onChange(this::look);
        refusals = gaps.besideFields(target.besideFields(new Refusals().listedIn(faults)));
        verdicts = new VerdictGrid(this::chosen);
        run = Buttons.primary(Texts.say("book.run"), () -> begin(start));
        preview.addClassName("draft");
        kept = new KeptForm(form(book));
        columns.keep(kept);
        target.keep(kept);
        gaps.keep(kept);
        kept.begin();
        add(kept, columns, target, faults, preview);
        look();
    }

    /** The same file of the same name is the same book, wherever it is read again. */
    private static FormKey form(Book book) {
        return new FormKey(
                new ObjectRef("BOOK", Integer.toHexString(book.fileName().hashCode())), "import");
    }

    /** It was imported: what was chosen is of no use any more. */
    void imported() {
        kept.forget();
    }

    /** Says what each row would become, and writes nothing. */
    @FunctionalInterface
    interface DryRun {

        BookPreview of(ImportChoices choices);
    }

    private ImportChoices choices() {
        return target.choices(columns.map(), verdicts.ticked(), gaps.reason());
    }

    private void look() {
        target.ofPlan(columns.map());
        preview.removeAll();
        refusals.run(() -> show(check.of(choices())));
    }

    private void show(BookPreview found) {
        verdicts.show(found);
        gaps.show(found.gaps());
        target.sayOutside(found.outsidePlan());
        Panel panel = new Panel(Texts.say("book.preview")).with(new Paragraph(PreviewWords.made(found)));
        if (!found.themes().isEmpty()) {
            panel.with(new Paragraph(PreviewWords.newThemes(found)));
        }
        panel.with(verdicts, gaps);
        Div acts = new Div(run);
        acts.addClassName("book-keep");
        if (found.count(Kind.REFUSED) > 0) {
            acts.add(new SheetLink(Texts.say("book.refused.download"), Texts.say("book.refused.file"), this::refused));
        }
        preview.add(panel.with(acts));
        chosen();
    }

    /** Looks once more before anything is written, so that what is wrong is said here and nothing chosen is lost. */
    private void begin(Consumer<ImportChoices> start) {
        refusals.run(() -> {
            ImportChoices choices = choices();
            check.of(choices);
            start.accept(choices);
        });
    }

    private void chosen() {
        long rows = verdicts.count(Kind.NEW) + verdicts.ticked().size();
        run.setEnabled(rows > 0);
        run.setText(rows > 0 ? Texts.say("book.run.rows", rows) : Texts.say(idle()));
    }

    private String idle() {
        return verdicts.count(Kind.CHANGED) > 0 ? "book.nothing-ticked" : "book.nothing-new";
    }

    /** The refused rows as their owner wrote them, each with its reasons. */
    private SheetContent refused() {
        return RefusedSheet.of(book, verdicts.reasons(), Texts.say("book.reason"));
    }
}
