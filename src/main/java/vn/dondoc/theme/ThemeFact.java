package vn.dondoc.theme;

/** What happened to a theme of the list, one for each verb; told in the transaction of the command. */
public sealed interface ThemeFact {

    /** Which theme. */
    ThemeId theme();

    /** It was added, by hand or by a book. */
    record Added(ThemeId theme) implements ThemeFact {}

    /** It is called, spelt or valid otherwise. */
    record Changed(ThemeId theme) implements ThemeFact {}

    /** It is another one by now. */
    record Merged(ThemeId theme, ThemeId into) implements ThemeFact {}
}
