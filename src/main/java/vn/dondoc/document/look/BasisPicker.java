package vn.dondoc.document.look;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentRow;

/** Chooses what a document rests on: documents one may see by part of their summary or symbol, or words of one's own. */
public final class BasisPicker {

    private final MultiSelectComboBox<Basis> box = Components.choices(Texts.say("document.bases"));
    private final Search search;

    /** Finds the documents one may see. */
    @FunctionalInterface
    public interface Search {

        /** Some of the rows that the filter leaves. */
        List<DocumentRow> list(DocumentFilter filter, int offset, int limit);
    }

    /** A field without a choice. */
    public BasisPicker(Search search) {
        this.search = search;
        box.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        box.setItemLabelGenerator(Basis::words);
        box.setHelperText(Texts.say("draft.bases.help"));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setAllowCustomValue(true);
        box.setManualValidation(true);
        box.addCustomValueSetListener(typed -> typed(Text.clean(typed.getDetail())));
        ClearFault.of(box);
    }

    /** The field, to be laid out. */
    public MultiSelectComboBox<Basis> field() {
        return box;
    }

    /** What was chosen. */
    public List<Basis> bases() {
        return List.copyOf(box.getValue());
    }

    /** Chooses these. */
    public void bases(List<Basis> bases) {
        box.setValue(new LinkedHashSet<>(bases));
    }

    /** Keeps what was chosen with the form it stands in: a line for each, with its document, what it awaits and its words. */
    public void keep(KeptForm form, String name) {
        form.part(
                name,
                () -> bases().stream().map(BasisPicker::said).collect(Collectors.joining("\n")),
                said -> bases(said.lines().map(BasisPicker::read).toList()));
        box.addValueChangeListener(change -> form.changed());
    }

    private static String said(Basis basis) {
        return Objects.toString(basis.document(), "") + "\t" + Objects.toString(basis.awaits(), "") + "\t"
                + basis.words();
    }

    private static Basis read(String said) {
        String[] parts = said.split("\t", 3);
        return new Basis(
                parts[0].isEmpty() ? null : new DocumentId(Long.parseLong(parts[0])),
                parts[2],
                parts[1].isEmpty() ? null : parts[1]);
    }

    private void typed(String words) {
        List<Fault> faults = Basis.LONGEST_WORDS.faults("bases", words).toList();
        faults.forEach(fault -> box.setErrorMessage(Texts.say(fault.message())));
        box.setInvalid(!faults.isEmpty());
        if (faults.isEmpty()) {
            add(new Basis(null, words));
        }
    }

    private void add(Basis basis) {
        Set<Basis> all = new LinkedHashSet<>(box.getValue());
        all.add(basis);
        box.setValue(all);
    }

    private Stream<Basis> found(String typed, int offset, int limit) {
        DocumentFilter filter = new DocumentFilter(typed, null, null, null, null);
        return search.list(filter, offset, limit).stream()
                .flatMap(row -> Optional.ofNullable(row.title().symbol()).map(symbol -> basis(row, symbol)).stream());
    }

    private static Basis basis(DocumentRow row, String symbol) {
        String day = Dates.day(OfficeTime.dayOf(row.date()));
        return new Basis(
                row.id(),
                Texts.say("draft.basis", DocumentTypeText.of(row.title().type()), symbol, day));
    }
}
