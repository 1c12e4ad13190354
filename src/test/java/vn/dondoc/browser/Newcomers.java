package vn.dondoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/**
 * People of an office that was just opened. Whoever comes for the first time has the one-time password that the import gave
 * them, and sets their own.
 */
final class Newcomers {

    private final Browser browser;
    private final String base;
    private final Map<String, String> oneTime = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Newcomers(Browser browser, String base) {
        this.browser = browser;
        this.base = base;
    }

    /** Somebody who has said their own password already. */
    void know(String username) {
        known.add(username);
    }

    /** Takes the one-time passwords out of the file that the administrator downloads. */
    int take(Download file) throws IOException {
        try (Reader text = Files.newBufferedReader(file.path())) {
            CSVFormat.EXCEL.parse(text).stream().skip(1).forEach(row -> oneTime.put(row.get(0), row.get(3)));
        }
        return oneTime.size();
    }

    Visitor as(String username) {
        if (known.add(username)) {
            return first(username);
        }
        return Visitor.as(browser, base, username, own(username));
    }

    static String own(String username) {
        return "vq7 wjx zk9 " + Integer.toUnsignedString(username.hashCode());
    }

    private Visitor first(String username) {
        String given = oneTime.get(username);
        Visitor visitor = Visitor.as(browser, base, username, given).home();
        visitor.waitForText("Bạn đang dùng mật khẩu một lần.");
        visitor.fill("Mật khẩu hiện tại", given);
        visitor.fill("Mật khẩu mới", own(username));
        visitor.fill("Gõ lại mật khẩu mới", own(username));
        visitor.press("Đổi mật khẩu");
        visitor.waitUntilGoneFrom("/account");
        return visitor;
    }
}
