package vn.dondoc.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.security.FirstAdministrator;

/**
 * The log-in. The server draws it by itself: it is there at once, and whoever only looks at it has no session
 * (docs/adr/0018-the-log-in-stands-outside.md). It says why one is here where there is a reason: a wrong password
 * ({@code ?error}), too many tries ({@code ?wait}), a one-time password used up ({@code ?spent}), a page left open too long
 * ({@code ?again}), an ended session ({@code ?ended}), an office just opened ({@code ?opened}).
 */
@Controller
class LoginPage {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self';"
            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private static final List<String> PROBLEMS = List.of("error", "wait", "spent", "again");
    private static final List<String> NOTICES = List.of("ended", "opened");

    private final FirstAdministrator opening;
    private final LoginOffers offers;
    private final Texts texts;
    private final PageTemplate page = new PageTemplate("login");
    private final PageTemplate problem = new PageTemplate("login-problem");
    private final PageTemplate notice = new PageTemplate("login-notice");
    private final String look = PageTemplate.read("tokens.css") + PageTemplate.read("login.css");

    LoginPage(FirstAdministrator opening, LoginOffers offers, Texts texts) {
        this.opening = opening;
        this.offers = offers;
        this.texts = texts;
    }

    @GetMapping("/login")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Preferences.choose(request, response)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else if (opening.needed()) {
            response.sendRedirect(request.getContextPath() + "/setup");
        } else {
            response.setHeader("Content-Security-Policy", CONTENT_POLICY);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(html(request));
        }
    }

    private String html(HttpServletRequest request) {
        Locale language = Preferences.language(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Map<String, String> words = new HashMap<>(words(language, Preferences.dark(request)));
        words.put("token-name", token.getParameterName());
        words.put("token", token.getToken());
        return page.with(
                words,
                Map.of(
                        "look",
                        look,
                        "own-time",
                        offers.ownTime(language),
                        "notice",
                        notice(reason(request, NOTICES), language),
                        "problem",
                        problem(reason(request, PROBLEMS), language),
                        "offered",
                        offers.people(language, token)));
    }

    private Map<String, String> words(Locale language, boolean dark) {
        String title = say("login.title", language);
        boolean english = language.equals(Locale.ENGLISH);
        return Map.ofEntries(
                Map.entry("language", language.getLanguage()),
                Map.entry("other", english ? "vi" : "en"),
                Map.entry("language-other", say("shell.language.other", language)),
                Map.entry("language-switch", say("shell.language.switch", language)),
                Map.entry("theme", dark ? Preferences.DARK : ""),
                Map.entry("theme-other", dark ? Preferences.LIGHT : Preferences.DARK),
                Map.entry("theme-switch", say("shell.theme.switch", language)),
                Map.entry("tab", texts.getTranslation("app.title", language, title)),
                Map.entry("title", title),
                Map.entry("name", say("app.name", language)),
                Map.entry("line", say("login.line", language)),
                Map.entry("username", say("kit.login.username", language)),
                Map.entry("username-missing", say("kit.login.username.missing", language)),
                Map.entry("password", say("kit.login.password", language)),
                Map.entry("password-missing", say("kit.login.password.missing", language)),
                Map.entry("reveal", say("login.reveal", language)),
                Map.entry("submit", say("kit.login.submit", language)));
    }

    private static @Nullable String reason(HttpServletRequest request, List<String> known) {
        return known.stream()
                .filter(reason -> request.getParameter(reason) != null)
                .findFirst()
                .orElse(null);
    }

    private String notice(@Nullable String reason, Locale language) {
        return reason == null ? "" : notice.with(Map.of("text", say("login." + reason, language)), Map.of());
    }

    private String problem(@Nullable String reason, Locale language) {
        if (reason == null) {
            return "";
        }
        String key = "login." + reason;
        return problem.with(
                Map.of("title", say(key + ".title", language), "text", say(key + ".text", language)), Map.of());
    }

    private String say(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
