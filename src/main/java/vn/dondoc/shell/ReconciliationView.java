package vn.dondoc.shell;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dondoc.common.FailedJobs;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.common.Reconciliation.Drift;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;

/** Compares the processes, the documents and duties, and the inboxes, and shows every difference. It mends nothing. */
@Route("admin/reconciliation")
@RolesAllowed("ADMIN")
@Menu(title = "menu.reconciliation", order = 85, icon = "vaadin:check-square-o")
class ReconciliationView extends Page {

    private final transient Reconciliation reconciliation;
    private final transient FailedJobs jobs;
    private final transient Clock clock;
    private final transient SubjectLinks links;
    private final Div result = new Div();

    ReconciliationView(Reconciliation reconciliation, FailedJobs jobs, Clock clock, SubjectLinks links) {
        this.reconciliation = reconciliation;
        this.jobs = jobs;
        this.clock = clock;
        this.links = links;
        title(Texts.say("reconciliation.title"));
        subtitle(Texts.say("reconciliation.subtitle"));
        actions(Buttons.primary(Texts.say("reconciliation.run"), this::run));
        result.getElement().setAttribute("role", "status");
        add(result);
        run();
    }

    private void run() {
        List<Drift> found = reconciliation.run();
        result.removeAll();
        String when = Texts.say("reconciliation.when", Dates.weekdayTime(clock.instant()));
        Panel panel = new Panel(Texts.say("reconciliation.result")).with(new Paragraph(when), verdict(found.size()));
        found.stream()
                .collect(groupingBy(Drift::check, TreeMap::new, Collectors.toList()))
                .forEach((check, drifts) -> panel.with(list(check, drifts)));
        result.add(new FailedJobsPanel(jobs, links, this::run), panel);
    }

    private static Badge verdict(int found) {
        return found == 0
                ? new Badge(Texts.say("reconciliation.agree"), VaadinIcon.CHECK_CIRCLE_O, Tone.IN_TIME)
                : new Badge(Texts.say("reconciliation.differ", found), VaadinIcon.WARNING, Tone.OVERDUE);
    }

    private Component list(String check, List<Drift> drifts) {
        UnorderedList list = new UnorderedList();
        drifts.forEach(drift -> list.add(new ListItem(links.of(drift.subject()))));
        return new Div(new Paragraph(Texts.say("reconciliation." + check)), list);
    }
}
