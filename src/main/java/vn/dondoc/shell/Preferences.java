package vn.dondoc.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.dondoc.common.Text;

/** What a person chose for their own eyes, language and light, kept in the browser for a year. */
final class Preferences {

    static final String LANGUAGE = "dondoc-language";
    private static final String THEME = "dondoc-theme";
    static final String DARK = "dark";
    static final String LIGHT = "light";
    private static final Duration KEPT = Duration.ofDays(365);

    private Preferences() {}

    /** The language of a request: Vietnamese unless English was chosen. */
    static Locale language(@Nullable VaadinRequest request) {
        return language(request == null ? null : request.getCookies());
    }

    /** The same, of a request that comes from outside the screens. */
    static Locale language(HttpServletRequest request) {
        return language(request.getCookies());
    }

    private static Locale language(Cookie @Nullable [] cookies) {
        return cookie(cookies, LANGUAGE).filter("en"::equals).isPresent() ? Locale.ENGLISH : Text.VIETNAMESE;
    }

    /** True where the dark theme was chosen. */
    static boolean dark(@Nullable VaadinRequest request) {
        return cookie(request == null ? null : request.getCookies(), THEME)
                .filter(DARK::equals)
                .isPresent();
    }

    /** The same, of a request that comes from outside the screens. */
    static boolean dark(HttpServletRequest request) {
        return cookie(request.getCookies(), THEME).filter(DARK::equals).isPresent();
    }

    /** Takes over what the address of a page outside the screens chooses. Gives false if it chooses nothing. */
    static boolean choose(HttpServletRequest request, HttpServletResponse response) {
        return chosen(request, response, "language", LANGUAGE, "vi", "en")
                || chosen(request, response, "theme", THEME, LIGHT, DARK);
    }

    private static boolean chosen(
            HttpServletRequest request,
            HttpServletResponse response,
            String parameter,
            String cookie,
            String... values) {
        String value = request.getParameter(parameter);
        if (value == null || !List.of(values).contains(value)) {
            return false;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie, value)
                        .path("/")
                        .maxAge(KEPT)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        return true;
    }

    /** Changes to the other language and shows the same place in it. */
    static void otherLanguage(UI ui) {
        remember(ui, LANGUAGE, ui.getLocale().getLanguage().equals("en") ? "vi" : "en");
        ui.getPage().reload();
    }

    /** Changes between light and dark at once. */
    static void otherTheme(UI ui) {
        ui.getPage().executeJs("""
                const dark = document.documentElement.getAttribute('theme') !== 'dark';
                document.documentElement.setAttribute('theme', dark ? 'dark' : '');
                document.cookie = $0 + '=' + (dark ? 'dark' : 'light') + ';path=/;max-age=31536000;samesite=lax'
                        + (location.protocol === 'https:' ? ';secure' : '');
                """, THEME);
    }

    private static void remember(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'"
                                + " + (location.protocol === 'https:' ? ';secure' : '')",
                        name,
                        value);
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
