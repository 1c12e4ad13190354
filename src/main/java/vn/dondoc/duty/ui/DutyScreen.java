package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.ProcessPanel;
import vn.dondoc.common.ui.Strong;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.UrgeRow;
import vn.dondoc.files.FileLimits;
import vn.dondoc.files.StoredFile;
import vn.dondoc.trail.look.TrailPanel;

/** One duty: what, from whom, by when, evidence, and the acts of this moment. */
@Route("duties/:id([0-9]{1,18})")
@PermitAll
class DutyScreen extends Page implements BeforeEnterObserver {

    private final transient DutyPages pages;
    private final transient List<DutyActs> acts;
    private final transient Duties duties;
    private final transient FileLimits limits;
    private final Div content = new Div();

    DutyScreen(DutyPages pages, List<DutyActs> acts, Duties duties, FileLimits limits) {
        this.pages = pages;
        this.acts = acts;
        this.duties = duties;
        this.limits = limits;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new DutyId(Addresses.id(event)));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(DutyId id) {
        DutyPage duty = pages.open(id);
        title(Texts.say("duty.title", duty.headline().names().unit()));
        subtitle(duty.headline().origin().work());
        actions(new DutyButtons(duty, () -> show(id)).of(acts));
        Div left = new Div();
        left.addClassName("draft");
        duty.result().urges().forEach(urge -> left.add(urged(urge)));
        if (duty.acts().has(DutyAct.CARRY_OUT)) {
            left.add(report(duty));
        }
        left.add(new ResultsPanel(duty, file -> link(id, file)));
        if (duty.result().visible()) {
            left.add(new TrailPanel(pages.trailOf(id), state -> Texts.say("duty.state." + state)));
        }
        Div columns = new Div(left, new DutySheet(duty));
        columns.addClassName("columns");
        Div sheet = new Div(columns, new ProcessPanel(pages.processState(id)));
        sheet.addClassName("draft");
        content.removeAll();
        content.add(sheet);
    }

    private static Component urged(UrgeRow urge) {
        Div notice = new Div(
                new Strong(Texts.say("duty.urged", urge.by(), Dates.weekdayTime(urge.at()))), new Span(urge.words()));
        notice.addClassName("notice");
        return notice;
    }

    private ReportPanel report(DutyPage duty) {
        DutyId id = duty.id();
        WaitingFiles files = new WaitingFiles(
                limits,
                file -> link(id, file),
                upload -> {
                    duties.attach(id, upload);
                    return waiting(id);
                },
                file -> {
                    duties.detach(id, file);
                    return waiting(id);
                },
                () -> waiting(id));
        return new ReportPanel(duty, files, result -> duties.report(id, result));
    }

    private List<StoredFile> waiting(DutyId id) {
        return pages.open(id).result().waitingFiles();
    }

    private FileLink link(DutyId id, StoredFile file) {
        return new FileLink(
                file.name(),
                file.mediaType(),
                file.size(),
                file.inline(),
                file.caution() == null ? "" : Texts.say(file.caution().key()),
                () -> pages.file(id, file.id()).stream());
    }
}
