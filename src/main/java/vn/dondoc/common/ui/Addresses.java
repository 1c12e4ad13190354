package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Text;

/** Where things are found: screens of different rooms meet by address alone. */
public final class Addresses {

    /** The parameter of the inbox that asks for whatever waits next after the thing it names. */
    public static final String DONE = "done";

    private static final int LONGEST_TEXT = 500;
    private static final String INBOX = "inbox";

    private Addresses() {}

    /** The text of a parameter, without what nobody sees and no longer than anything that is searched for. */
    public static Optional<String> text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(text -> text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT))
                .map(Text::nfc);
    }

    /**
     * The day a parameter names, as {@code 2022-06-20}; empty if the address does not have it.
     *
     * @throws NotFoundException if what it has is no day, or none that the office is told of: there is no such page
     */
    public static Optional<LocalDate> day(QueryParameters parameters, String name, DayBounds bounds) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> !text.isEmpty())
                .map(text -> day(text, bounds));
    }

    private static LocalDate day(String text, DayBounds bounds) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (bounds.hold(day)) {
                return day;
            }
        } catch (DateTimeParseException none) {
            throw new NotFoundException();
        }
        throw new NotFoundException();
    }

    /** The one of these that a parameter names; empty if the address does not have it or names none of them. */
    public static <E extends Enum<E>> Optional<E> one(E[] values, QueryParameters parameters, String name) {
        String wanted = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst();
    }

    /** The number in the path of a thing's page, as its route lets it through. */
    public static long id(BeforeEnterEvent event) {
        try {
            return Long.parseLong(event.getRouteParameters().get("id").orElse(""));
        } catch (NumberFormatException none) {
            throw new NotFoundException();
        }
    }

    /** Goes on to whatever waits for this person next, after they have done their part on a thing. */
    public static void goOnAfter(ObjectRef done) {
        UI.getCurrent().navigate(INBOX, QueryParameters.of(DONE, done.toString()));
    }
}
