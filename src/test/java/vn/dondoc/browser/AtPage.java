package vn.dondoc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What hands do at a page: fields, buttons, rows, files. */
class AtPage {

    private static final String QUIET = "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private @Nullable Page page;

    final void turnTo(Page next) {
        next.setDefaultTimeout(30_000);
        page = next;
    }

    final Page page() {
        return Objects.requireNonNull(page, "no page yet");
    }

    /** The field with just this label. */
    Locator field(String label) {
        return labelled(label);
    }

    final void settle() {
        page().waitForFunction(QUIET);
    }

    void fill(String label, String value) {
        labelled(label).fill(value);
        page().keyboard().press("Tab");
        settle();
    }

    /** Types a day; Enter takes it and closes the calendar. */
    void day(String label, String value) {
        enterDay(labelled(label), value);
    }

    /** The same in a field that was found before. */
    void enterDay(Locator field, String value) {
        field.fill(value);
        page().keyboard().press("Enter");
        page().waitForFunction("() => !document.querySelector('vaadin-date-picker-overlay')");
        settle();
    }

    /** Types into a combo box and takes the entry that says so. */
    void choose(String label, String typed, String entry) {
        Locator field = labelled(label);
        field.click();
        field.fill(typed);
        Locator found = page().locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first();
        found.waitFor();
        settle();
        found.click();
        page().keyboard().press("Tab");
        settle();
    }

    void search(String words) {
        page().locator("vaadin-text-field.search input").fill(words);
        page().keyboard().press("Enter");
        page().waitForURL(url -> url.contains("?"));
        settle();
    }

    void press(String button) {
        buttons("main vaadin-button", button).last().click();
        settle();
    }

    /** True if the page has this button, in just these words. */
    boolean offers(String button) {
        return buttons("main vaadin-button", button).count() > 0;
    }

    /** Goes over to the other language, here the one whose name the switch has in its own words. */
    void speak(String switchedBy) {
        page().getByLabel(switchedBy, exactly()).locator("visible=true").first().click();
        page().getByLabel(switchedBy, exactly()).locator("visible=true").first().waitFor(GONE);
        settle();
    }

    /** Presses a button of the open dialog and waits until the dialog is gone. */
    void confirm(String button) {
        buttons("vaadin-dialog-overlay vaadin-button", button).last().click();
        page().waitForFunction("() => !document.querySelector('vaadin-dialog-overlay')");
        settle();
    }

    /** Hands files in at the page's one place for them. */
    void upload(Path... files) {
        page().locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    void attach(Path file) {
        upload(file);
        page().locator("a:visible")
                .filter(new Locator.FilterOptions()
                        .setHasText(file.getFileName().toString()))
                .first()
                .waitFor();
        settle();
    }

    /** Opens the row of a list that says so. */
    void openRow(String words) {
        page().locator("vaadin-grid a:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page().waitForURL(url -> url.contains("/duties/") || url.contains("/documents/"));
        settle();
    }

    /** Ticks every row of a list. */
    void tickAll() {
        Locator rows = page().locator("vaadin-grid vaadin-checkbox:visible");
        for (int i = 0; i < rows.count(); i++) {
            rows.nth(i).click();
        }
        settle();
    }

    void waitForText(String text) {
        page().getByText(text).first().waitFor();
    }

    private Locator labelled(String label) {
        return page().getByLabel(label, exactly()).locator("visible=true").last();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private Locator buttons(String selector, String text) {
        return page().locator(selector)
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + text + "( \\(\\d+\\))?\\s*$")));
    }
}
