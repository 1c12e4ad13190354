package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The parts of a form that is kept: each field is named once. */
public abstract sealed class KeptParts extends Component implements HasComponents permits KeptForm {

    private static final String KEPT = "data-kept";

    private final transient KeptFields fields = new KeptFields();
    private final String token = UUID.randomUUID().toString();

    abstract KeptForm self();

    /** Something else stands in the fields: it is kept. */
    public abstract void changed();

    abstract void said(String name, String text);

    final KeptFields fields() {
        return fields;
    }

    /** Marks the fields of this form among all of the screen. */
    final String token() {
        return token;
    }

    /** A text field. */
    public <F extends Component & HasValue<?, String>> KeptForm text(String name, F field) {
        fields.part(name, field::getValue, field::setValue);
        return within(name, field);
    }

    /** A text within a part: it is kept while it is being typed, the part as soon as the field is left. */
    public <F extends Component & HasValue<?, String>> KeptForm within(String name, F field) {
        fields.text(name, field::setValue);
        if (nameOf(field).isEmpty()) {
            field.addValueChangeListener(change -> said(nameOf(field), change.getValue()));
        }
        field.getElement().setAttribute(KEPT, token + "#" + name);
        return self();
    }

    private String nameOf(Component field) {
        String kept = field.getElement().getAttribute(KEPT);
        return kept == null ? "" : kept.substring(token.length() + 1);
    }

    /** A field whose value can be said by a text; a text that says nothing any more leaves the field as it is. */
    public <V> KeptForm value(
            String name, HasValue<?, V> field, Function<V, String> written, Function<String, Optional<V>> read) {
        fields.part(
                name,
                () -> field.isEmpty() ? "" : written.apply(field.getValue()),
                text -> putBack(field, text.isEmpty() ? Optional.empty() : read.apply(text), text.isEmpty()));
        field.addValueChangeListener(change -> changed());
        return self();
    }

    /** One of several. */
    public <E extends Enum<E>> KeptForm choice(String name, HasValue<?, E> field, Class<E> all) {
        return value(
                name,
                field,
                Enum::name,
                said -> Arrays.stream(all.getEnumConstants())
                        .filter(each -> each.name().equals(said))
                        .findFirst());
    }

    /** A day. */
    public KeptForm day(String name, HasValue<?, LocalDate> field) {
        return value(name, field, LocalDate::toString, said -> Optional.of(LocalDate.parse(said)));
    }

    /** Yes or no. */
    public KeptForm yes(String name, HasValue<?, Boolean> field) {
        return value(name, field, yes -> "yes", said -> Optional.of(true));
    }

    private static <V> void putBack(HasValue<?, V> field, Optional<V> value, boolean emptied) {
        if (emptied) {
            field.clear();
        } else {
            value.ifPresent(field::setValue);
        }
    }

    /** Anything else that can be said by a text; whoever changes it calls {@link #changed()}. */
    public KeptForm part(String name, Supplier<String> written, Consumer<String> putBack) {
        fields.part(name, written, putBack);
        return self();
    }

    /** The texts within parts stand elsewhere by now: what the browser told of them before is of no use. */
    public final void rearranged() {
        fields.rearranged();
        changed();
    }
}
