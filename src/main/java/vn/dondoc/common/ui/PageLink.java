package vn.dondoc.common.ui;

/** A link that one room offers on a page of another, which need not know it: screens meet by address. */
public interface PageLink {

    /** The address of the page on which it is offered, such as {@code plans}. */
    String page();

    /** True if the current person has something to do there. */
    boolean offered();

    /** What the link says, in the person's language. */
    String label();

    /** Where it leads. */
    String address();
}
