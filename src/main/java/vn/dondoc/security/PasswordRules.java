package vn.dondoc.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** Which new passwords are refused because others would guess them. */
final class PasswordRules {

    /** The fewest characters of a password. */
    static final int SHORTEST = 10;

    /** So many letters or digits in their order count as one. */
    private static final int RUN = 4;

    /** So many different characters must be left, runs counted as one. */
    private static final int FEWEST_DIFFERENT = 5;

    private static final int SHORTEST_NAME = 3;
    private static final String KEYS = "qwertyuiop asdfghjkl zxcvbnm 01234567890 abcdefghijklmnopqrstuvwxyz";
    private static final TextPattern OTHER_SIGNS = TextPattern.of("[^a-z]");
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /**
     * What is wrong with a password that somebody chooses.
     *
     * @param field where the fault stands
     * @param names their log-in name and their full name
     */
    static Stream<Fault> faults(String field, String password, String... names) {
        String folded = Text.fold(password).replace(" ", "");
        if (password.length() < SHORTEST) {
            return Stream.of(Fault.at(field, "password.fault.short", SHORTEST));
        }
        if (withoutRuns(folded).chars().distinct().count() < FEWEST_DIFFERENT) {
            return Stream.of(Fault.at(field, "password.fault.in-order"));
        }
        if (COMMON.contains(OTHER_SIGNS.replaceAll(folded, ""))) {
            return Stream.of(Fault.at(field, "password.fault.common"));
        }
        return holdsName(password, folded, names) ? Stream.of(Fault.at(field, "password.fault.name")) : Stream.empty();
    }

    /** A name as a word of its own, or two that follow each other: in other words three letters are found by chance. */
    private static boolean holdsName(String password, String folded, String... names) {
        List<String> said = wordsOf(password);
        return Stream.of(names)
                .map(PasswordRules::wordsOf)
                .anyMatch(name -> IntStream.range(0, name.size())
                        .anyMatch(at ->
                                said.contains(name.get(at)) && name.get(at).length() >= SHORTEST_NAME
                                        || name.size() == 1 && folded.contains(name.get(at))
                                        || at > 0 && folded.contains(name.get(at - 1) + name.get(at))));
    }

    private static List<String> wordsOf(String text) {
        return Stream.of(Text.fold(text).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text with every run of the keyboard, forwards or backwards, as its first character alone. */
    private static String withoutRuns(String text) {
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            rest.append(text.charAt(at));
            at += runAt(text, at);
        }
        return rest.toString();
    }

    private static int runAt(String text, int from) {
        int longest = 1;
        for (int to = from + RUN; to <= text.length() && isRun(text.substring(from, to)); to++) {
            longest = to - from;
        }
        return longest;
    }

    private static boolean isRun(String part) {
        return KEYS.contains(part) || KEYS.contains(new StringBuilder(part).reverse());
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
