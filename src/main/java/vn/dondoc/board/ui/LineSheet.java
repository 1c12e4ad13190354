package vn.dondoc.board.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dondoc.calendar.look.DueText;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.Basis;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.LinePage;

/** One line of a plan, and what can be done with it now. */
final class LineSheet extends Dialog {

    private final transient LinePage line;
    private final transient Acts does;

    LineSheet(LinePage line, Map<UnitId, String> names, Acts does) {
        this.line = line;
        this.does = does;
        LineContent content = line.content();
        setHeaderTitle(content.summary());
        setWidth("40rem");
        add(facts(content, names));
        getFooter().add(Buttons.plain(Texts.say("kit.close"), this::close));
        if (line.document() != null) {
            Anchor document = new Anchor("documents/" + line.document(), Texts.say("plan.open-document"));
            getFooter().add(document);
        }
        acts();
    }

    /** What can be done with a line. */
    interface Acts {

        /** Begins its document. */
        void draft(LinePage line);

        void change(LinePage line);

        void drop(LinePage line);

        void restore(LinePage line);
    }

    private Facts facts(LineContent content, Map<UnitId, String> names) {
        return new Facts()
                .fact(Texts.say("document.theme"), content.theme())
                .fact(Texts.say("document.type"), DocumentTypeText.of(content.type()))
                .fact(Texts.say("plan.leads"), units(content.leads(), names))
                .fact(Texts.say("plan.coordinators"), units(content.coordinators(), names))
                .fact(Texts.say("plan.due"), DueText.of(content.due()))
                .fact(Texts.say("plan.product"), content.product())
                .fact(
                        Texts.say("document.bases"),
                        content.bases().stream().map(Basis::words).collect(Collectors.joining("; ")))
                .fact(Texts.say("plan.dropped"), line.dropped() == null ? "" : line.dropped());
    }

    private static String units(List<UnitId> units, Map<UnitId, String> names) {
        return units.stream().map(unit -> names.getOrDefault(unit, unit.code())).collect(Collectors.joining("; "));
    }

    private void acts() {
        if (!line.editable()) {
            return;
        }
        if (line.dropped() != null) {
            getFooter().add(Buttons.primary(Texts.say("plan.act.restore"), then(does::restore)));
            return;
        }
        getFooter().add(Buttons.plain(Texts.say("plan.act.change-line"), then(does::change)));
        if (line.document() == null) {
            getFooter()
                    .add(
                            Buttons.plain(Texts.say("plan.act.drop"), then(does::drop)),
                            Buttons.primary(Texts.say("plan.act.draft"), then(does::draft)));
        }
    }

    private Runnable then(Consumer<LinePage> act) {
        return () -> {
            if (Refusals.guard(() -> act.accept(line))) {
                close();
            }
        };
    }
}
