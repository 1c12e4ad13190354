package vn.dondoc.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.SampleOffice;

/**
 * One person of an office at a browser of their own. After every act it waits until the page has nothing more to ask
 * the server, as a person does who looks before the next click.
 */
final class Visitor extends AtPage implements AutoCloseable {

    private static final String PASSWORD_FIELD = "input#password";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final BrowserContext context;
    private final String base;
    private final @Nullable Account account;
    private boolean signedIn;

    /** How somebody signs in wherever the log-in page comes instead of what they asked for. */
    private record Account(String username, String password) {}

    private Visitor(Browser browser, String base, @Nullable Account account) {
        this.context = BrowserProfiles.take(browser);
        this.base = base;
        this.account = account;
        openTab();
        size(1280, 850);
    }

    static Visitor stranger(Browser browser, String base) {
        return new Visitor(browser, base, null);
    }

    /** Somebody of the sample office, who will sign in at the first page they open. */
    static Visitor as(Browser browser, String base, String username) {
        return as(browser, base, username, SampleOffice.PASSWORD);
    }

    static Visitor as(Browser browser, String base, String username, String password) {
        return new Visitor(browser, base, new Account(username, password));
    }

    static Visitor onPhone(Browser browser, String base, String username) {
        return as(browser, base, username).size(390, 844);
    }

    /** A window tall enough for a whole page. */
    static Visitor tall(Browser browser, String base, String username) {
        return as(browser, base, username).size(1280, 1900);
    }

    private Visitor size(int width, int height) {
        page().setViewportSize(width, height);
        return this;
    }

    private void openTab() {
        turnTo(context.newPage());
    }

    /** Signs in by hand at the log-in page, and is where it leads whoever asked for nothing. */
    Visitor home() {
        Account known = Objects.requireNonNull(account, "a stranger has no home");
        page().navigate(base + "/login");
        page().locator("input#username").fill(known.username());
        page().locator(PASSWORD_FIELD).fill(known.password());
        page().locator("#sign-in").click();
        page().locator("main h1").waitFor();
        settle();
        signedIn = true;
        return this;
    }

    /** Closes the tab without a question and opens another one of the same browser. */
    void newTab() {
        Page before = page();
        openTab();
        before.close();
    }

    /** Goes there; somebody with an account is signed in first, and again where the session has ended. */
    void goTo(String path) {
        if (account != null && !signedIn) {
            signIn(account);
        }
        open(path);
        if (account != null && page().locator(PASSWORD_FIELD).count() > 0) {
            signIn(account);
            open(path);
        }
        settle();
    }

    private void open(String path) {
        page().navigate(base + path);
        page().locator(PASSWORD_FIELD + ", h1").first().waitFor();
    }

    /** What the form of the log-in page sends, its token too, without drawing the page. */
    private void signIn(Account known) {
        Matcher token = TOKEN.matcher(context.request().get(base + "/login").text());
        if (!token.find()) {
            throw new IllegalStateException("the log-in page gives no token");
        }
        APIResponse answer = context.request()
                .post(
                        base + "/login",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("_csrf", token.group(1))
                                        .set("username", known.username())
                                        .set("password", known.password())));
        if (answer.headers().getOrDefault("location", "/login").contains("/login")) {
            throw new IllegalStateException(known.username() + " was not let in: " + answer.status());
        }
        signedIn = true;
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
        BrowserProfiles.giveBack(context, base);
    }
}
