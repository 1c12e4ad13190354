package vn.dondoc.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Browsers that were used before: the next person finds nothing of the one before, no cookie and no kept text, but the
 * program's own files are there and are not loaded and compiled once more.
 */
final class BrowserProfiles {

    private static final Deque<BrowserContext> FREE = new ArrayDeque<>();

    private BrowserProfiles() {}

    static BrowserContext take(Browser browser) {
        BrowserContext used = FREE.poll();
        return used != null
                ? used
                : browser.newContext(new NewContextOptions().setLocale("vi-VN").setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Closes its tabs, forgets who was there and keeps it for the next person. */
    static void giveBack(BrowserContext context, String origin) {
        Page last = context.newPage();
        forget(context, last, origin);
        List.copyOf(context.pages()).forEach(Page::close);
        context.clearCookies();
        FREE.push(context);
    }

    private static void forget(BrowserContext context, Page page, String origin) {
        JsonObject what = new JsonObject();
        what.addProperty("origin", origin);
        what.addProperty("storageTypes", "local_storage,indexeddb,cache_storage,service_workers");
        CDPSession session = context.newCDPSession(page);
        session.send("Storage.clearDataForOrigin", what);
        session.detach();
    }
}
