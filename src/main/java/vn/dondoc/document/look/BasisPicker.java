package vn.dondoc.document.look;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import vn.dondoc.common.ui.FieldNote;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentRow;
import vn.dondoc.document.DocumentState;

/** Chooses what a document rests on: documents one may see by part of their summary or symbol, or words of one's own. */
public final class BasisPicker {

    private final MultiSelectComboBox<Basis> box = Components.choices(Texts.say("document.bases"));
    private final Search search;
    private final Standing standing;
    private final Map<DocumentId, DocumentState> gone = new HashMap<>();

    /** Finds the documents one may see. */
    @FunctionalInterface
    public interface Search {

        /** Some of the rows that the filter leaves. */
        List<DocumentRow> list(DocumentFilter filter, int offset, int limit);
    }

    /** Tells which documents are in force no more. */
    @FunctionalInterface
    public interface Standing {

        /** Where each of these stands that is in force no more. */
        Map<DocumentId, DocumentState> gone(Collection<DocumentId> documents);
    }

    /** A field without a choice. */
    public BasisPicker(Search search, Standing standing) {
        this.search = search;
        this.standing = standing;
        box.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        box.setItemLabelGenerator(this::label);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setAllowCustomValue(true);
        box.setManualValidation(true);
        box.addCustomValueSetListener(typed -> typed(Text.clean(typed.getDetail())));
        ClearFault.of(box);
        box.addValueChangeListener(change -> sayGone());
        sayGone();
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
        gone.putAll(standing.gone(bases.stream().flatMap(BasisPicker::document).toList()));
        box.setValue(new LinkedHashSet<>(bases));
    }

    private static Stream<DocumentId> document(Basis basis) {
        return Stream.ofNullable(basis.document());
    }

    /** A basis in force no more may be chosen, for what is done may rest on the past; it is said at once. */
    private void sayGone() {
        String said = bases().stream()
                .filter(basis -> document(basis).anyMatch(gone::containsKey))
                .map(this::label)
                .collect(Collectors.joining("; "));
        FieldNote.say(
                box,
                said.isEmpty() ? Texts.say("draft.bases.help") : Texts.say("draft.bases.gone", said),
                !said.isEmpty());
    }

    private String label(Basis basis) {
        return document(basis)
                .flatMap(id -> Stream.ofNullable(gone.get(id)))
                .map(state -> Texts.say("draft.basis.gone." + state, basis.words()))
                .findFirst()
                .orElse(basis.words());
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
        List<DocumentRow> rows = search.list(filter, offset, limit);
        rows.stream().filter(row -> row.state().gone()).forEach(row -> gone.put(row.id(), row.state()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.title().symbol()).map(symbol -> basis(row, symbol)).stream());
    }

    private static Basis basis(DocumentRow row, String symbol) {
        String day = Dates.day(OfficeTime.dayOf(row.date()));
        return new Basis(
                row.id(),
                Texts.say("draft.basis", DocumentTypeText.of(row.title().type()), symbol, day));
    }
}
