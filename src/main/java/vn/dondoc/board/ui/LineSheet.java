package vn.dondoc.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.ReasonDialog;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.Basis;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.LinePage;

/** One line of a plan, and what can be done with it now. */
final class LineSheet extends Dialog {

    private final transient PlanTools tools;
    private final transient LinePage line;
    private final transient Runnable changed;

    LineSheet(PlanTools tools, PlanLineId id, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.line = tools.pages().line(id);
        LineContent content = line.content();
        setHeaderTitle(content.summary());
        setWidth("40rem");
        add(facts(content));
        getFooter().add(Buttons.plain(Texts.say("kit.close"), this::close));
        if (line.document() != null) {
            Anchor document = new Anchor("documents/" + line.document(), Texts.say("plan.open-document"));
            getFooter().add(document);
        }
        acts();
    }

    private Facts facts(LineContent content) {
        Map<UnitId, String> names = tools.unitNames();
        return new Facts()
                .fact(Texts.say("document.theme"), content.theme())
                .fact(Texts.say("document.type"), DocumentTypeText.of(content.type()))
                .fact(Texts.say("plan.leads"), units(content.leads(), names))
                .fact(Texts.say("plan.coordinators"), units(content.coordinators(), names))
                .fact(Texts.say("plan.due"), due(content.due()))
                .fact(Texts.say("plan.product"), content.product())
                .fact(
                        Texts.say("document.bases"),
                        content.bases().stream().map(Basis::words).collect(Collectors.joining("; ")))
                .fact(Texts.say("plan.dropped"), line.dropped() == null ? "" : line.dropped());
    }

    private static String units(List<UnitId> units, Map<UnitId, String> names) {
        return units.stream().map(unit -> names.getOrDefault(unit, unit.code())).collect(Collectors.joining("; "));
    }

    private static String due(Due due) {
        LocalDate date = due.date();
        String day = date == null ? Texts.say("due.kind." + due.kind()) : Dates.weekday(date);
        return due.words().isBlank() ? day : Texts.say("due.with-words", day, due.words());
    }

    private void acts() {
        if (!line.editable()) {
            return;
        }
        if (line.dropped() != null) {
            getFooter().add(Buttons.primary(Texts.say("plan.act.restore"), this::restore));
            return;
        }
        getFooter().add(Buttons.plain(Texts.say("plan.act.change-line"), this::change));
        if (line.document() == null) {
            getFooter()
                    .add(
                            Buttons.plain(Texts.say("plan.act.drop"), this::drop),
                            Buttons.primary(Texts.say("plan.act.draft"), this::draft));
        }
    }

    private void draft() {
        Refusals.guard(() -> {
            String document = tools.plans().draft(line.id()).toString();
            close();
            UI.getCurrent().navigate("documents/" + document);
        });
    }

    private void change() {
        close();
        LineDialog.change(tools, line.content(), content -> {
            tools.plans().change(line.id(), line.version(), content);
            Toast.show(Texts.say("plan.done.change-line"));
            changed.run();
        });
    }

    private void drop() {
        close();
        new ReasonDialog(Texts.say("plan.act.drop"), Texts.say("plan.ask.drop"), reason -> {
                    tools.plans().drop(line.id(), reason);
                    Toast.undoable(Texts.say("plan.done.drop"), this::restore);
                    changed.run();
                })
                .open();
    }

    private void restore() {
        if (Refusals.guard(() -> tools.plans().restore(line.id()))) {
            Toast.show(Texts.say("plan.done.restore"));
            close();
            changed.run();
        }
    }
}
