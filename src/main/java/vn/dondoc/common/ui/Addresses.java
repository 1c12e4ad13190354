package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.ObjectRef;

/** Where things are found: screens of different rooms meet by address alone. */
public final class Addresses {

    /** The parameter of the inbox that asks for whatever waits next after the thing it names. */
    public static final String DONE = "done";

    private static final String INBOX = "inbox";

    private Addresses() {}

    /** The day a parameter names, as {@code 2022-06-20}; empty if it names none, or one that the office is not told of. */
    public static Optional<LocalDate> day(QueryParameters parameters, String name, DayBounds bounds) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).filter(bounds::hold);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Goes on to whatever waits for this person next, after they have done their part on a thing. */
    public static void goOnAfter(ObjectRef done) {
        UI.getCurrent().navigate(INBOX, QueryParameters.of(DONE, done.toString()));
    }
}
