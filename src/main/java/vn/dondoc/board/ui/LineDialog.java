package vn.dondoc.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.calendar.look.DueFields;
import vn.dondoc.common.Due;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.look.BasisPicker;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.organization.look.UnitPicker;
import vn.dondoc.plan.LineContent;

/** What a line of a plan says. */
final class LineDialog extends Dialog {

    private final TextField theme = new TextField(Texts.say("document.theme"));
    private final ComboBox<DocumentType> type = new ComboBox<>(Texts.say("document.type"));
    private final TextArea summary = new TextArea(Texts.say("document.summary"));
    private final BasisPicker bases;
    private final UnitPicker leads;
    private final UnitPicker coordinators;
    private final DueFields due;
    private final TextField product = new TextField(Texts.say("plan.product"));
    private final FaultList faults = new FaultList();

    /**
     * The fields that choose from what is there today.
     *
     * @param bases what it rests on
     * @param leads the leading units
     * @param coordinators the coordinating units
     * @param due until when
     */
    record Pickers(BasisPicker bases, UnitPicker leads, UnitPicker coordinators, DueFields due) {}

    private LineDialog(Pickers pickers, String title, Consumer<LineContent> command) {
        bases = pickers.bases();
        leads = pickers.leads();
        coordinators = pickers.coordinators();
        due = pickers.due();
        setHeaderTitle(title);
        theme.setMaxLength(200);
        summary.setMaxLength(2000);
        product.setMaxLength(1000);
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(DocumentTypeText::of);
        due.due(Due.UNSET);
        Div body =
                new Div(summary, type, theme, leads.field(), coordinators.field(), due, product, bases.field(), faults);
        body.addClassNames("dialog-body", "form");
        add(body);
        Refusals refusals = new Refusals()
                .beside("summary", summary)
                .beside("leads", leads.field())
                .beside("coordinators", coordinators.field())
                .listedIn(faults);
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), Buttons.primary(title, () -> {
            if (refusals.run(() -> command.accept(content()))) {
                close();
            }
        }));
    }

    static void add(Pickers pickers, Consumer<LineContent> command) {
        LineDialog dialog = new LineDialog(pickers, Texts.say("plan.act.add-line"), command);
        dialog.type.setValue(DocumentType.KE_HOACH);
        dialog.open();
    }

    static void change(Pickers pickers, LineContent content, Consumer<LineContent> command) {
        LineDialog dialog = new LineDialog(pickers, Texts.say("plan.act.change-line"), command);
        dialog.theme.setValue(content.theme());
        dialog.type.setValue(content.type());
        dialog.summary.setValue(content.summary());
        dialog.bases.bases(content.bases());
        dialog.leads.units(content.leads());
        dialog.coordinators.units(content.coordinators());
        dialog.due.due(content.due());
        dialog.product.setValue(content.product());
        dialog.open();
    }

    private LineContent content() {
        return new LineContent(
                theme.getValue(),
                type.getOptionalValue().orElse(DocumentType.KE_HOACH),
                summary.getValue(),
                List.copyOf(bases.bases()),
                leads.units(),
                coordinators.units(),
                due.due(),
                product.getValue());
    }
}
