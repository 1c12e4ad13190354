package vn.dondoc.plan.book;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.common.Text;
import vn.dondoc.document.DocumentType;

/**
 * A number and symbol (domain §7): {@code 06-CT/QU} of a Party body, {@code 118/KH-UBND} of a State body.
 *
 * @param number the number in its series
 * @param type the type of document that its letters say
 * @param body the body that issues, as the symbol names it
 * @param text the symbol as the body writes it
 */
public record Symbol(int number, DocumentType type, String body, String text) {

    private static final Pattern PARTY =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,5})\\s*-\\s*(\\p{L}{2,4})\\s*/\\s*(\\p{L}[\\p{L}\\d]*)");
    private static final Pattern STATE =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,5})\\s*/\\s*(\\p{L}{2,4})\\s*-\\s*(\\p{L}[\\p{L}\\d]*)");

    /** The first symbol in a text. */
    public static Optional<Symbol> in(String text) {
        String clean = Text.clean(text).replace('–', '-');
        Matcher party = PARTY.matcher(clean);
        if (party.find()) {
            return of(party, "%s-%s/%s");
        }
        Matcher state = STATE.matcher(clean);
        return state.find() ? of(state, "%s/%s-%s") : Optional.empty();
    }

    private static Optional<Symbol> of(Matcher found, String form) {
        int number = Integer.parseInt(found.group(1));
        String digits = number < 10 ? "0" + number : String.valueOf(number);
        return Arrays.stream(DocumentType.values())
                .filter(type -> Text.fold(type.letters()).equals(Text.fold(found.group(2))))
                .findFirst()
                .map(type -> new Symbol(
                        number, type, found.group(3), form.formatted(digits, type.letters(), found.group(3))));
    }
}
