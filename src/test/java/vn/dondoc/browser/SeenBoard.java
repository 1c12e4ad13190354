package vn.dondoc.browser;

import com.microsoft.playwright.Locator;

/** What a visitor reads on the board of a plan. */
record SeenBoard(Visitor visitor) {

    /** The figures in words. */
    String figures() {
        return visitor.page().locator(".figure-line").first().innerText();
    }

    /** How a line stands. */
    String state(String line) {
        return row("line", line).locator(".state").first().innerText();
    }

    /** What the cell of a line below a column says to whoever cannot see its colour. */
    String cell(String line, String column) {
        return says(row("line", line), column);
    }

    /** The same of a theme, or of all. */
    String band(String theme, String column) {
        return says(row("band", theme), column);
    }

    /** The themes with their figures, and all of them first. */
    String bands() {
        return String.join(
                "\n", visitor.page().locator("plan-board .band .what").allInnerTexts());
    }

    private Locator row(String kind, String words) {
        return visitor.page().locator("plan-board ." + kind).filter(new Locator.FilterOptions().setHasText(words));
    }

    private static String says(Locator row, String column) {
        return row.locator("[aria-label^='" + column + ": ']").first().getAttribute("aria-label");
    }
}
