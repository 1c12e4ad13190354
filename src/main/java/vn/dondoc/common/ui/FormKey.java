package vn.dondoc.common.ui;

import java.util.Optional;
import vn.dondoc.common.ObjectRef;

/**
 * Which form it is: of what thing, and which of that thing's forms.
 *
 * @param object the thing the form is about
 * @param form the form's own name, a word of letters, digits, points and dashes
 */
public record FormKey(ObjectRef object, String form) {

    private static final String BETWEEN = "|";

    /** Reads what {@link #toString()} wrote. */
    public static Optional<FormKey> parse(String said) {
        int at = said.indexOf(BETWEEN);
        return at < 0
                ? Optional.empty()
                : ObjectRef.parse(said.substring(0, at)).map(object -> new FormKey(object, said.substring(at + 1)));
    }

    @Override
    public String toString() {
        return object + BETWEEN + form;
    }
}
