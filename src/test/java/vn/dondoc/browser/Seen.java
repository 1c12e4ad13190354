package vn.dondoc.browser;

/**
 * A screen as one of the people who use it sees it.
 *
 * @param screen the class that has the route
 * @param by who looks, or {@link #NOBODY}
 * @param address where, with the name of the object in braces
 */
public record Seen(Class<?> screen, String by, String address) {

    /** Nobody: the screen is looked at without a log-in, which leads to the unframed. */
    public static final String NOBODY = "";

    @Override
    public String toString() {
        return address;
    }
}
