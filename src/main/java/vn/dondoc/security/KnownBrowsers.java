package vn.dondoc.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/**
 * Knows a browser again in which somebody has logged in before: by a cookie with a random id and, for each of the last names,
 * the office's signature over id and name. It opens nothing; it only has its tries counted apart from strangers'.
 */
@Component
class KnownBrowsers {

    static final String COOKIE = "dondoc-browser";

    private static final Duration KEPT = Duration.ofDays(180);

    /** So many people may share a browser. */
    private static final int MOST_NAMES = 5;

    private static final int ID_BYTES = 16;
    private static final String PART = "[A-Za-z0-9_-]{22}";
    private static final TextPattern VALUE = TextPattern.of(PART + "(\\." + PART + "){1," + MOST_NAMES + "}");

    private final DoorKey key;
    private final SecureRandom random = new SecureRandom();

    KnownBrowsers(DoorKey key) {
        this.key = key;
    }

    /** The id of the browser, if this name has logged in there. */
    Optional<String> knownTo(HttpServletRequest request, String username) {
        List<String> parts = parts(request);
        return parts.stream()
                .findFirst()
                .filter(id -> parts.stream().skip(1).anyMatch(mark -> same(mark, mark(id, username))));
    }

    /** From now on the browser is known to this name. */
    void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        List<String> before = parts(request);
        String id = before.isEmpty() ? newId() : before.get(0);
        String mark = mark(id, username);
        String value = Stream.concat(
                        Stream.of(id, mark),
                        before.stream()
                                .skip(1)
                                .filter(other -> !same(other, mark))
                                .limit(MOST_NAMES - 1))
                .reduce((all, next) -> all + "." + next)
                .orElseThrow();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    private static List<String> parts(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(VALUE.asMatchPredicate())
                .findFirst()
                .map(value -> List.of(value.split("\\.")))
                .orElse(List.of());
    }

    private String mark(String id, String username) {
        return encoded(Arrays.copyOf(key.sign("browser", id, Text.fold(username)), ID_BYTES));
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return encoded(id);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
