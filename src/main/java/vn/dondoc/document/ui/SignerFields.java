package vn.dondoc.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.Colleague;

/** The body that issues a document, and who of its leaders signs. */
final class SignerFields {

    private final ComboBox<UnitId> body = new ComboBox<>(Texts.say("document.issuingBody"));
    private final ComboBox<Colleague> signer = new ComboBox<>(Texts.say("document.signer"));
    private final Function<UnitId, List<Colleague>> leaders;

    SignerFields(Map<UnitId, String> names, Function<UnitId, List<Colleague>> leaders) {
        this.leaders = leaders;
        body.setManualValidation(true);
        signer.setManualValidation(true);
        body.setItems(
                (unit, typed) -> Text.fold(names.getOrDefault(unit, unit.code()) + " " + unit.code())
                        .contains(Text.fold(typed)),
                names.keySet().stream().sorted().toList());
        body.setItemLabelGenerator(unit -> names.getOrDefault(unit, unit.code()));
        signer.setItemLabelGenerator(person -> person.position().isBlank()
                ? person.fullName()
                : Texts.say("draft.signer", person.fullName(), person.position()));
        ClearFault.of(body);
        ClearFault.of(signer);
        body.addValueChangeListener(change -> offer(change.getValue()));
    }

    ComboBox<UnitId> body() {
        return body;
    }

    ComboBox<Colleague> signer() {
        return signer;
    }

    @Nullable
    PersonId chosen() {
        return signer.getOptionalValue().map(Colleague::id).orElse(null);
    }

    void show(UnitId unit, @Nullable PersonId person) {
        body.setValue(unit);
        signer.setValue(leaders.apply(unit).stream()
                .filter(leader -> leader.id().equals(person))
                .findFirst()
                .orElse(null));
    }

    void keep(KeptForm kept) {
        kept.value("issuingBody", body, UnitId::code, code -> Optional.of(new UnitId(code)));
        kept.value("signer", signer, Colleague::username, this::leader);
    }

    private Optional<Colleague> leader(String username) {
        return body.getOptionalValue().map(leaders).stream()
                .flatMap(List::stream)
                .filter(leader -> leader.username().equals(username))
                .findFirst();
    }

    /** The leaders of the body; the only one is chosen at once. */
    private void offer(@Nullable UnitId unit) {
        List<Colleague> offered = unit == null ? List.of() : leaders.apply(unit);
        signer.setItems(
                (person, typed) ->
                        Text.fold(person.fullName() + " " + person.position()).contains(Text.fold(typed)),
                offered);
        signer.setHelperText(unit != null && offered.isEmpty() ? Texts.say("draft.signer.none") : "");
        signer.setValue(offered.size() == 1 ? offered.get(0) : null);
    }
}
