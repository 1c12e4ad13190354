package vn.dondoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.dondoc.SampleOffice;

/**
 * One person of an office at a browser of their own. After every act it waits until the page has nothing more to ask
 * the server, as a person does who looks before the next click.
 */
final class Visitor implements AutoCloseable {

    private static final String QUIET = "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private final BrowserContext context;
    private Page page;
    private final String base;

    private Visitor(Browser browser, String base, int width, int height) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        this.page = context.newPage();
        this.base = base;
        page.setDefaultTimeout(30_000);
    }

    static Visitor stranger(Browser browser, String base) {
        return new Visitor(browser, base, 1280, 850);
    }

    static Visitor signedIn(Browser browser, String base, String username) {
        return signedIn(browser, base, username, SampleOffice.PASSWORD);
    }

    static Visitor signedIn(Browser browser, String base, String username, String password) {
        return new Visitor(browser, base, 1280, 850).signIn(username, password);
    }

    static Visitor onPhone(Browser browser, String base, String username) {
        return new Visitor(browser, base, 390, 844).signIn(username, SampleOffice.PASSWORD);
    }

    /** A window tall enough for a whole page. */
    static Visitor tall(Browser browser, String base, String username) {
        return new Visitor(browser, base, 1280, 1900).signIn(username, SampleOffice.PASSWORD);
    }

    private Visitor signIn(String username, String password) {
        page.navigate(base + "/login");
        return enter(username, password);
    }

    private Visitor enter(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.locator("main h1").waitFor();
        settle();
        return this;
    }

    /** Closes the tab without a question and opens another one of the same browser. */
    void newTab() {
        Page before = page;
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        before.close();
    }

    /** Goes there, by the log-in page where the session has ended. */
    void goToAs(String username, String path) {
        page.navigate(base + path);
        page.locator("input[name=password], main h1").first().waitFor();
        if (page.locator("input[name=password]").count() > 0) {
            enter(username, SampleOffice.PASSWORD);
            page.navigate(base + path);
        }
        page.locator("main h1").first().waitFor();
        settle();
    }

    /** The field with just this label. */
    Locator field(String label) {
        return labelled(label);
    }

    void goTo(String path) {
        page.navigate(base + path);
        page.locator("h1").first().waitFor();
        settle();
    }

    /** Opens a page again and again until a job has brought there what it must show. */
    void goToFind(String path, String text) {
        for (int i = 0; i < 20; i++) {
            goTo(path);
            if (page.getByText(text).first().isVisible()) {
                return;
            }
            page.waitForTimeout(500);
        }
        waitForText(text);
    }

    void settle() {
        page.waitForFunction(QUIET);
    }

    void fill(String label, String value) {
        labelled(label).fill(value);
        page.keyboard().press("Tab");
        settle();
    }

    /** Types a day; Enter takes it and closes the calendar. */
    void day(String label, String value) {
        enterDay(labelled(label), value);
    }

    /** The same in a field that was found before. */
    void enterDay(Locator field, String value) {
        field.fill(value);
        page.keyboard().press("Enter");
        page.waitForFunction("() => !document.querySelector('vaadin-date-picker-overlay')");
        settle();
    }

    /** Types into a combo box and takes the entry that says so. */
    void choose(String label, String typed, String entry) {
        Locator field = labelled(label);
        field.click();
        field.fill(typed);
        Locator found = page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first();
        found.waitFor();
        settle();
        found.click();
        page.keyboard().press("Tab");
        settle();
    }

    void search(String words) {
        page.locator("vaadin-text-field.search input").fill(words);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("?"));
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
        page.getByLabel(switchedBy, exactly()).locator("visible=true").first().click();
        page.getByLabel(switchedBy, exactly()).locator("visible=true").first().waitFor(GONE);
        settle();
    }

    /** Presses a button of the open dialog and waits until the dialog is gone. */
    void confirm(String button) {
        buttons("vaadin-dialog-overlay vaadin-button", button).last().click();
        page.waitForFunction("() => !document.querySelector('vaadin-dialog-overlay')");
        settle();
    }

    /** Hands files in at the page's one place for them. */
    void upload(Path... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    void attach(Path file) {
        upload(file);
        page.locator("a:visible")
                .filter(new Locator.FilterOptions()
                        .setHasText(file.getFileName().toString()))
                .first()
                .waitFor();
        settle();
    }

    /** Opens the row of a list that says so. */
    void openRow(String words) {
        page.locator("vaadin-grid a:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForURL(url -> url.contains("/duties/") || url.contains("/documents/"));
        settle();
    }

    /** Ticks every row of a list. */
    void tickAll() {
        Locator rows = page.locator("vaadin-grid vaadin-checkbox:visible");
        for (int i = 0; i < rows.count(); i++) {
            rows.nth(i).click();
        }
        settle();
    }

    void waitForText(String text) {
        page.getByText(text).first().waitFor();
    }

    void waitUntilGoneFrom(String path) {
        page.waitForURL(url -> !url.endsWith(path));
        settle();
    }

    void waitForAddress(Pattern address) {
        page.waitForURL(address);
        settle();
    }

    String path() {
        return page.url().substring(base.length());
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of the screen under {@code target/screens}; those of docs/screens are copies. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, exactly()).locator("visible=true").last();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private Locator buttons(String selector, String text) {
        return page.locator(selector)
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + text + "( \\(\\d+\\))?\\s*$")));
    }

    @Override
    public void close() {
        context.close();
    }
}
