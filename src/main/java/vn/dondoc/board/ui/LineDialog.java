package vn.dondoc.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.calendar.look.DueFields;
import vn.dondoc.common.Due;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.look.BasisPicker;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.organization.look.UnitPicker;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.LinePage;
import vn.dondoc.theme.look.ThemePicker;

/** What a line of a plan says. */
final class LineDialog extends FormDialog {

    private final ThemePicker theme;
    private final ComboBox<DocumentType> type = new ComboBox<>(Texts.say("document.type"));
    private final TextArea summary = TypedText.area(Texts.say("document.summary"), DraftHead.LONGEST_SUMMARY);
    private final BasisPicker bases;
    private final UnitPicker leads;
    private final UnitPicker coordinators;
    private final DueFields due;
    private final TextField product = TypedText.line(Texts.say("plan.product"), ClauseContent.LONGEST_PRODUCT);

    /**
     * The fields that choose from what is there today.
     *
     * @param theme its theme
     * @param bases what it rests on
     * @param leads the leading units
     * @param coordinators the coordinating units
     * @param due until when
     */
    record Pickers(ThemePicker theme, BasisPicker bases, UnitPicker leads, UnitPicker coordinators, DueFields due) {}

    private LineDialog(FormKey form, Pickers pickers, String title, Consumer<LineContent> command) {
        super(title, form);
        theme = pickers.theme();
        bases = pickers.bases();
        leads = pickers.leads();
        coordinators = pickers.coordinators();
        due = pickers.due();
        summary.setRequiredIndicatorVisible(true);
        leads.field().setRequiredIndicatorVisible(true);
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(DocumentTypeText::of);
        due.due(Due.UNSET);
        keep();
        lay(summary, type, theme.field(), leads.field(), coordinators.field(), due, product, bases.field())
                .addClassName("form");
        refusals()
                .beside("summary", summary)
                .beside("theme", theme.field())
                .beside("product", product)
                .beside("due.words", due.words())
                .beside("bases", bases.field())
                .beside("leads", leads.field())
                .beside("coordinators", coordinators.field());
        act(Buttons::primary, () -> command.accept(content()));
    }

    private void keep() {
        kept().text("summary", summary).text("product", product);
        kept().choice("type", type, DocumentType.class);
        theme.keep(kept(), "theme");
        leads.keep(kept(), "leads");
        coordinators.keep(kept(), "coordinators");
        due.keep(kept(), "due");
        bases.keep(kept(), "bases");
    }

    static void add(FormKey form, Pickers pickers, Consumer<LineContent> command) {
        LineDialog dialog = new LineDialog(form, pickers, Texts.say("plan.act.add-line"), command);
        dialog.type.setValue(DocumentType.KE_HOACH);
        dialog.open();
    }

    static void change(FormKey form, Pickers pickers, LinePage line, Consumer<LineContent> command) {
        LineDialog dialog = new LineDialog(form, pickers, Texts.say("plan.act.change-line"), command);
        LineContent content = line.content();
        dialog.kept().basedOn(line.version());
        dialog.theme.theme(content.theme());
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
                theme.theme(),
                type.getOptionalValue().orElse(DocumentType.KE_HOACH),
                summary.getValue(),
                List.copyOf(bases.bases()),
                leads.units(),
                coordinators.units(),
                due.due(),
                product.getValue());
    }
}
