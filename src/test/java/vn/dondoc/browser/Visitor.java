package vn.dondoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.dondoc.SampleOffice;

/**
 * One person of an office at a browser of their own. After every act it waits until the page has nothing more to ask
 * the server, as a person does who looks before the next click.
 */
final class Visitor extends AtPage implements AutoCloseable {

    private final BrowserContext context;
    private final String base;

    private Visitor(Browser browser, String base, int width, int height) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        this.base = base;
        turnTo(context.newPage());
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
        page().navigate(base + "/login");
        return enter(username, password);
    }

    private Visitor enter(String username, String password) {
        page().locator("input[name=username]").fill(username);
        page().locator("input[name=password]").fill(password);
        page().locator("vaadin-login-form vaadin-button").first().click();
        page().locator("main h1").waitFor();
        settle();
        return this;
    }

    /** Closes the tab without a question and opens another one of the same browser. */
    void newTab() {
        Page before = page();
        turnTo(context.newPage());
        before.close();
    }

    /** Goes there, by the log-in page where the session has ended. */
    void goToAs(String username, String path) {
        page().navigate(base + path);
        page().locator("input[name=password], main h1").first().waitFor();
        if (page().locator("input[name=password]").count() > 0) {
            enter(username, SampleOffice.PASSWORD);
        }
        if (!path().equals(path)) {
            page().navigate(base + path);
        }
        page().locator("main h1").first().waitFor();
        settle();
    }

    void goTo(String path) {
        page().navigate(base + path);
        page().locator("h1").first().waitFor();
        settle();
    }

    /** Opens a page again and again until a job has brought there what it must show. */
    void goToFind(String path, String text) {
        for (int i = 0; i < 20; i++) {
            goTo(path);
            if (page().getByText(text).first().isVisible()) {
                return;
            }
            page().waitForTimeout(500);
        }
        waitForText(text);
    }

    void waitUntilGoneFrom(String path) {
        page().waitForURL(url -> !url.endsWith(path));
        settle();
    }

    void waitForAddress(Pattern address) {
        page().waitForURL(address);
        settle();
    }

    String path() {
        return page().url().substring(base.length());
    }

    /** Keeps a picture of the screen under {@code target/screens}; those of docs/screens are copies. */
    void picture(String name) {
        page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
