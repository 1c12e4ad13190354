package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.common.FailedJobs;
import vn.dondoc.common.FailedJobs.FailedJob;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;

/** Background work that failed for good: what it works on, why it failed, and a button to try again. */
final class FailedJobsPanel extends Div {

    private final transient FailedJobs jobs;
    private final transient SubjectLinks links;
    private final transient Runnable tried;

    FailedJobsPanel(FailedJobs jobs, SubjectLinks links, Runnable tried) {
        this.jobs = jobs;
        this.links = links;
        this.tried = tried;
        List<FailedJob> all = jobs.all();
        if (!all.isEmpty()) {
            Panel panel =
                    new Panel(Texts.say("jobs.failed", all.size())).with(new Paragraph(Texts.say("jobs.failed.help")));
            all.forEach(job -> panel.with(line(job)));
            add(panel);
        }
    }

    /** A line for an administrator's first screen, or nothing when all is well. */
    static Component notice(FailedJobs jobs) {
        int failed = jobs.all().size();
        if (failed == 0) {
            return new Div();
        }
        Div notice = new Div(
                new Span(Texts.say("jobs.failed", failed)),
                new Anchor("admin/reconciliation", Texts.say("jobs.failed.open")));
        notice.addClassName("notice");
        return notice;
    }

    private Component line(FailedJob job) {
        Span cause = new Span(job.cause());
        cause.addClassName("muted");
        Div line = new Div(
                links.of(job.subject()), cause, Buttons.plain(Texts.say("jobs.try-again"), () -> tryAgain(job)));
        line.addClassName("notice");
        return line;
    }

    private void tryAgain(FailedJob job) {
        if (Refusals.guard(() -> jobs.tryAgain(job.id()))) {
            Toast.show(Texts.say("jobs.tried"));
            tried.run();
        }
    }
}
