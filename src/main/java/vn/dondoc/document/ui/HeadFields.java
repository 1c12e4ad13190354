package vn.dondoc.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;
import vn.dondoc.document.look.BasisPicker;
import vn.dondoc.organization.look.UnitPicker;
import vn.dondoc.theme.look.ThemePicker;

/** The head of a draft: what it is, of whom, about what and for whom. */
final class HeadFields extends Div {

    private final TextArea summary = TypedText.area(Texts.say("document.summary"), DraftHead.LONGEST_SUMMARY);
    private final ComboBox<DocumentType> type = choice("document.type", DocumentType.values());
    private final ComboBox<DocumentKind> kind = choice("document.kind", DocumentKind.values());
    private final ThemePicker theme;
    private final ComboBox<Urgency> urgency = choice("document.urgency", Urgency.values());
    private final ComboBox<Secrecy> secrecy = choice("document.secrecy", Secrecy.values());
    private final ComboBox<UnitId> draftingUnit = choice("document.draftingUnit");
    private final ComboBox<SignerCapacity> capacity = choice("document.capacity", SignerCapacity.values());
    private final SignerFields signing;
    private final BasisPicker bases;
    private final UnitPicker recipients;

    HeadFields(
            Map<UnitId, String> names,
            Set<UnitId> mine,
            SignerFields signing,
            ThemePicker theme,
            BasisPicker bases,
            UnitPicker recipients) {
        this.signing = signing;
        this.theme = theme;
        this.bases = bases;
        this.recipients = recipients;
        addClassName("form");
        type.setItemLabelGenerator(Words::of);
        kind.setItemLabelGenerator(Words::of);
        urgency.setItemLabelGenerator(Words::of);
        secrecy.setItemLabelGenerator(Words::of);
        capacity.setItemLabelGenerator(Words::of);
        draftingUnit.setItems(mine);
        draftingUnit.setItemLabelGenerator(unit -> names.getOrDefault(unit, unit.code()));
        text();
        lay();
        ClearFault.of(draftingUnit);
    }

    @SafeVarargs
    private static <T> ComboBox<T> choice(String key, T... items) {
        ComboBox<T> box = new ComboBox<>(Texts.say(key));
        box.setItems(items);
        box.setManualValidation(true);
        return box;
    }

    private void text() {
        summary.setMinRows(2);
        summary.setRequiredIndicatorVisible(true);
        signing.body().setRequiredIndicatorVisible(true);
        signing.signer().setRequiredIndicatorVisible(true);
    }

    private void lay() {
        summary.addClassName("wide");
        bases.field().addClassName("wide");
        recipients.field().addClassName("wide");
        add(summary, type, kind, bases.field(), theme.field(), urgency, draftingUnit, secrecy);
        add(signing.body(), signing.signer(), capacity, recipients.field());
    }

    void keep(KeptForm kept) {
        kept.text("summary", summary);
        kept.choice("type", type, DocumentType.class)
                .choice("kind", kind, DocumentKind.class)
                .choice("urgency", urgency, Urgency.class)
                .choice("secrecy", secrecy, Secrecy.class)
                .choice("capacity", capacity, SignerCapacity.class)
                .value("draftingUnit", draftingUnit, UnitId::code, code -> Optional.of(new UnitId(code)));
        theme.keep(kept, "theme");
        signing.keep(kept);
        bases.keep(kept, "bases");
        recipients.keep(kept, "recipients");
    }

    /** Faults of the head stand beside its fields. */
    void showFaultsIn(Refusals refusals) {
        refusals.beside("summary", summary)
                .beside("theme", theme.field())
                .beside("bases", bases.field())
                .beside("secrecy", secrecy)
                .beside("draftingUnit", draftingUnit)
                .beside("issuingBody", signing.body())
                .beside("signer", signing.signer());
    }

    void show(DraftContent content) {
        summary.setValue(content.head().summary());
        type.setValue(content.head().type());
        kind.setValue(content.head().kind());
        theme.theme(content.head().theme());
        urgency.setValue(content.head().urgency());
        secrecy.setValue(content.head().secrecy());
        draftingUnit.setValue(content.issuer().draftingUnit());
        capacity.setValue(content.issuer().capacity());
        signing.show(content.issuer().issuingBody(), content.issuer().signer());
        bases.bases(content.bases());
        recipients.units(content.recipients());
    }

    /** What stands in the fields; a choice that was emptied counts as the one shown before. */
    DraftContent read(DraftContent before, List<ClauseContent> clauses) {
        UnitId drafting = draftingUnit.getOptionalValue().orElse(before.issuer().draftingUnit());
        return new DraftContent(
                new DraftHead(
                        kind.getOptionalValue().orElse(before.head().kind()),
                        type.getOptionalValue().orElse(before.head().type()),
                        Text.nfc(summary.getValue()).strip(),
                        theme.theme(),
                        urgency.getOptionalValue().orElse(before.head().urgency()),
                        secrecy.getOptionalValue().orElse(Secrecy.NONE)),
                new DraftIssuer(
                        drafting,
                        signing.body().getOptionalValue().orElse(before.issuer().issuingBody()),
                        signing.chosen(),
                        capacity.getOptionalValue().orElse(before.issuer().capacity())),
                bases.bases(),
                recipients.units().stream().sorted(Comparator.naturalOrder()).toList(),
                clauses);
    }
}
