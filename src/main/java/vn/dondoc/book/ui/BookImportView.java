package vn.dondoc.book.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.book.BookImport;
import vn.dondoc.book.BookImported;
import vn.dondoc.book.BookSettings;
import vn.dondoc.book.ImportChoices;
import vn.dondoc.book.RowProgress;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.LongRun;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.UnitRow;

/** Takes a book over (<i>Nhập từ Excel</i>): choose it, see what each row becomes, import. */
@Route("plans/import")
@PermitAll
class BookImportView extends Page implements AfterNavigationObserver {

    private static final String RUN = "book-import";
    private static final int POLL_MILLIS = 500;
    private static final int NEVER = -1;

    private final transient BookImport imports;
    private final transient BookSettings settings;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final ComboBox<UnitRow> unit = new ComboBox<>(Texts.say("book.unit"));
    private final Panel choose = new Panel(Texts.say("book.choose"));
    private final Div work = new Div();
    private final Div outcome = new Div();
    private @Nullable Registration polls;

    BookImportView(BookImport imports, BookSettings settings, CurrentActor current, Clock clock) {
        this.imports = imports;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
        title(Texts.say("book.title"));
        subtitle(Texts.say("book.subtitle"));
        work.addClassName("draft");
        List<UnitRow> units = settings.units();
        if (units.isEmpty()) {
            add(new EmptyState(Texts.say("book.no-unit")));
            return;
        }
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setValue(home(units));
        unit.addClassName("book-unit");
        unit.addValueChangeListener(change -> work.removeAll());
        choose.with(
                new Paragraph(Texts.say("book.choose.help")),
                unit,
                new FileDrop(List.of("xlsx"), BookReader.LARGEST_BYTES, this::read));
        add(choose, work, outcome);
    }

    /** One's own unit before those whose registry one keeps. */
    private UnitRow home(List<UnitRow> units) {
        return units.stream()
                .filter(each -> current.get().units().contains(each.id()))
                .findFirst()
                .orElse(units.get(0));
    }

    private void read(String name, Path content) {
        Book book = BookReader.read(name, content);
        UnitId owner = Objects.requireNonNull(unit.getValue()).id();
        work.removeAll();
        work.add(new BookSheet(
                book,
                new ColumnsPanel(settings, book, owner),
                target(book, owner),
                choices -> imports.check(book, choices),
                choices -> start(book, choices)));
    }

    private TargetPanel target(Book book, UnitId owner) {
        TargetPanel target = new TargetPanel(book, owner, settings.plansOf(owner), clock);
        target.monitors(settings.monitorsOf(owner), current.get().personId());
        return target;
    }

    private void start(Book book, ImportChoices choices) {
        follow(LongRun.start(RUN, watcher -> imports.run(book, choices, progress(watcher))));
    }

    private static RowProgress progress(LongRun.Watcher watcher) {
        return watcher::reached;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LongRun.<BookImported>current(RUN).ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI()
                .addPollListener(poll -> LongRun.<BookImported>current(RUN).ifPresent(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    private void follow(LongRun<BookImported> run) {
        setAside(true);
        outcome.removeAll();
        outcome.add(new BookOutcome(run, () -> goOnAfter(run)));
        UI.getCurrent().setPollInterval(run.ended() ? NEVER : POLL_MILLIS);
    }

    /** What was chosen is there again if nothing was written. */
    private void goOnAfter(LongRun<BookImported> run) {
        LongRun.forget(RUN);
        if (run.result().isPresent()) {
            work.getChildren()
                    .filter(BookSheet.class::isInstance)
                    .map(BookSheet.class::cast)
                    .forEach(BookSheet::imported);
            work.removeAll();
        }
        outcome.removeAll();
        setAside(false);
    }

    private void setAside(boolean aside) {
        choose.setVisible(!aside);
        work.setVisible(!aside);
    }
}
