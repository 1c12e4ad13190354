package vn.dondoc.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What a tab is narrowed to.
 *
 * @param tab the tab
 * @param text part of the title or the symbol, marks and case ignored; empty for all
 * @param act the name of one act, or null
 * @param overdueOnly only what is past its due
 */
public record InboxFilter(
        InboxTab tab, String text, @Nullable String act, boolean overdueOnly) {

    /** A whole tab. */
    public static InboxFilter of(InboxTab tab) {
        return new InboxFilter(tab, "", null, false);
    }
}
