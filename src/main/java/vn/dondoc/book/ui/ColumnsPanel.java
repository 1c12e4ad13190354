package vn.dondoc.book.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.BookSettings;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookColumn;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.common.ui.TypedText;

/** Which column of a book holds what: proposed by its headings, corrected by the person, kept by name. */
final class ColumnsPanel extends Panel {

    private final transient BookSettings settings;
    private final UnitId unit;
    private transient Runnable changed = () -> {};
    private final Map<BookField, ComboBox<BookColumn>> fields = new EnumMap<>(BookField.class);
    private final transient Book book;
    private final Select<String> kept = new Select<>();
    private final TextField name = TypedText.line(Texts.say("book.map.name"), BookSettings.LONGEST_NAME);
    private final transient Refusals naming = new Refusals().beside("name", name);
    private boolean quiet;

    ColumnsPanel(BookSettings settings, Book book, UnitId unit) {
        super(Texts.say("book.columns"));
        this.settings = settings;
        this.book = book;
        this.unit = unit;
        Div form = new Div();
        form.addClassName("book-columns");
        for (BookField field : BookField.values()) {
            fields.put(field, choice(field));
            form.add(fields.get(field));
        }
        put(book.proposed());
        Details details = new Details(
                Texts.say(
                        "book.columns.found",
                        book.sheet(),
                        book.proposed().columns().size(),
                        book.columns().size()),
                form,
                keeping());
        details.setOpened(false);
        with(
                new Paragraph(Texts.say(
                        "book.columns.help", book.fileName(), book.rows().size())),
                details);
    }

    /** Called after each change. */
    void onChange(Runnable after) {
        changed = after;
    }

    /** Keeps what was chosen with the import it belongs to. */
    void keep(KeptForm with) {
        with.part("columns", () -> map().written(), said -> put(ColumnMap.read(said)));
        with.text("mapName", name);
        fields.values().forEach(box -> box.addValueChangeListener(change -> with.changed()));
    }

    private ComboBox<BookColumn> choice(BookField field) {
        ComboBox<BookColumn> box = new ComboBox<>(Texts.say("book.field." + field));
        box.setItems(book.columns());
        box.setItemLabelGenerator(BookColumn::heading);
        box.setClearButtonVisible(true);
        box.setPlaceholder(Texts.say("book.columns.none"));
        box.addValueChangeListener(change -> {
            if (!quiet) {
                changed.run();
            }
        });
        return box;
    }

    private Div keeping() {
        Map<String, ColumnMap> maps = settings.mapsOf(unit);
        kept.setLabel(Texts.say("book.map.kept"));
        kept.setItems(maps.keySet());
        kept.setVisible(!maps.isEmpty());
        kept.addValueChangeListener(change -> {
            ColumnMap map = settings.mapsOf(unit).get(change.getValue());
            if (map != null) {
                put(map);
                changed.run();
            }
        });
        Div row = new Div(kept, name, Buttons.plain(Texts.say("book.map.keep"), this::keep));
        row.addClassName("book-keep");
        return row;
    }

    private void keep() {
        boolean done = naming.run(() -> settings.keep(unit, name.getValue(), map()));
        if (done) {
            Toast.show(Texts.say("book.map.is-kept", name.getValue()));
        }
    }

    private void put(ColumnMap map) {
        quiet = true;
        fields.forEach((field, box) -> box.setValue(column(map.columns().get(field))));
        quiet = false;
    }

    private @Nullable BookColumn column(@Nullable Integer index) {
        return book.columns().stream()
                .filter(column -> index != null && column.index() == index)
                .findFirst()
                .orElse(null);
    }

    ColumnMap map() {
        Map<BookField, Integer> columns = new EnumMap<>(BookField.class);
        fields.forEach((field, box) -> {
            if (box.getValue() != null) {
                columns.put(field, box.getValue().index());
            }
        });
        return new ColumnMap(columns);
    }
}
