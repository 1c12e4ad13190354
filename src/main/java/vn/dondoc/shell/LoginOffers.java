package vn.dondoc.shell;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.OfferedSignIn;
import vn.dondoc.office.OfficeStatus;

/** What an office that is for trying shows at its log-in: the time it lives in, and people each entering by one click. */
@Component
class LoginOffers {

    private final OfficeStatus office;
    private final Clock clock;
    private final Texts texts;
    private final PageTemplate time = new PageTemplate("own-time");
    private final PageTemplate list = new PageTemplate("offered");
    private final PageTemplate one = new PageTemplate("offered-person");

    LoginOffers(OfficeStatus office, Clock clock, Texts texts) {
        this.office = office;
        this.clock = clock;
        this.texts = texts;
    }

    /** The line above the page; empty in a real office. */
    String ownTime(Locale language) {
        return office.ownTime().map(words -> ownTime(words, language)).orElse("");
    }

    private String ownTime(Message words, Locale language) {
        return time.with(
                Map.of(
                        "words",
                        texts.getTranslation(words.key(), language, words.args().toArray()),
                        "epoch",
                        Long.toString(clock.millis()),
                        "language",
                        language.getLanguage(),
                        "now",
                        Dates.weekdayTime(clock.instant(), language)),
                Map.of());
    }

    /** The people beside the form; empty in a real office. */
    String people(Locale language, CsrfToken token) {
        if (office.offeredSignIns().isEmpty()) {
            return "";
        }
        String people = office.offeredSignIns().stream()
                .map(person -> person(person, language, token))
                .collect(Collectors.joining("\n"));
        return list.with(
                Map.of(
                        "title", texts.getTranslation("login.offered.title", language),
                        "hint", texts.getTranslation("login.offered.hint", language)),
                Map.of("people", people));
    }

    private String person(OfferedSignIn person, Locale language, CsrfToken token) {
        return one.with(
                Map.of(
                        "token-name", token.getParameterName(),
                        "token", token.getToken(),
                        "username", person.username(),
                        "password", person.password(),
                        "role", texts.getTranslation("role." + person.role(), language),
                        "name", person.name(),
                        "position", person.position()),
                Map.of());
    }
}
