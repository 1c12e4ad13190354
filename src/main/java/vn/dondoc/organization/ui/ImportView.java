package vn.dondoc.organization.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ReadingTurn;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.LongRun;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.OfficePreview;
import vn.dondoc.organization.ui.ImportRun.Outcome;

/** Brings units and people in from files: hand in, look at what would happen, import. */
@Route("admin/import")
@RolesAllowed("ADMIN")
@Menu(title = "menu.import", order = 81, icon = "vaadin:upload-alt")
class ImportView extends Page implements AfterNavigationObserver {

    private static final int POLL_MILLIS = 500;
    private static final int NEVER = -1;

    private final OfficeImport officeImport;
    private final ImportFiles files;
    private final Div preview = new Div();
    private final Checkbox skip = new Checkbox(Texts.say("import.skip"));
    private final Button start = Buttons.primary(Texts.say("import.run"), this::start);
    private @Nullable Registration polls;
    private final ImportOutcome outcome = new ImportOutcome(this::startAnew);

    ImportView(OfficeImport officeImport) {
        this.officeImport = officeImport;
        this.files = new ImportFiles(officeImport, this::look);
        title(Texts.say("import.title"));
        subtitle(Texts.say("import.subtitle"));
        skip.addValueChangeListener(change -> look());
        add(files, preview, outcome);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ImportRun.current().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> ImportRun.current().ifPresent(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look() {
        preview.removeAll();
        if (!files.all().isEmpty()) {
            Refusals.guard(() -> show(ReadingTurn.ofNode().read(() -> officeImport.check(files.all()))));
        }
    }

    private void show(OfficePreview found) {
        boolean refused = found.refused() > 0;
        start.setEnabled(!found.nothingNew() && (!refused || skip.getValue()));
        Panel panel = new Panel(Texts.say("import.preview"))
                .with(
                        ImportTables.counts(found.tables()),
                        new Paragraph(Texts.say(
                                found.nothingNew() ? "import.nothing-new" : "import.people", found.newPeople())));
        if (refused) {
            panel.with(ImportTables.refusals(found.tables()), new Div(skip));
        }
        preview.add(panel.with(new Div(start)));
    }

    private void start() {
        OnRefusedRow refused = skip.getValue() ? OnRefusedRow.SKIP : OnRefusedRow.STOP;
        follow(ImportRun.start(officeImport, files.all(), refused));
    }

    private void follow(LongRun<Outcome> run) {
        files.setVisible(false);
        preview.setVisible(false);
        outcome.show(run);
        UI.getCurrent().setPollInterval(run.ended() ? NEVER : POLL_MILLIS);
    }

    private void startAnew() {
        ImportRun.forget();
        files.clear();
        skip.setValue(false);
        preview.removeAll();
        files.setVisible(true);
        preview.setVisible(true);
        outcome.setVisible(false);
    }
}
