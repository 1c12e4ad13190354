package vn.dondoc.book.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.SymbolForm;

/**
 * A number and symbol (domain §7): {@code 06-CT/QU} of a Party body, {@code 118/KH-UBND} of a State body, or
 * {@code 12/2022/QĐ-UBND} of its legal rules, which are other documents than {@code 12/QĐ-UBND}.
 *
 * @param number the number in its series
 * @param type the type of document that its letters say
 * @param body the body that issues, as the symbol names it
 * @param text the symbol as the body writes it
 */
public record Symbol(int number, DocumentType type, String body, String text) {

    private static final String NUMBER = "(?<![\\p{L}\\d]|\\d ?/ ?)(?<number>\\d{1,5})";
    private static final String BODY = "(?<body>\\p{L}[\\p{L}\\d]*)";
    private static final TextPattern PARTY = TextPattern.of(NUMBER + " ?- ?(?<type>\\p{L}{2,4}) ?/ ?" + BODY);
    private static final TextPattern STATE =
            TextPattern.of(NUMBER + " ?(?:/ ?(?<year>(?:19|20)\\d{2}) ?)?/ ?(?<type>\\p{L}{2,4}) ?- ?" + BODY);

    /** The first symbol in a text. */
    public static Optional<Symbol> in(String text) {
        String clean = Text.clean(text).replace('–', '-');
        Matcher party = PARTY.matcher(clean);
        if (party.find()) {
            return of(party, SymbolForm.PARTY, null);
        }
        Matcher state = STATE.matcher(clean);
        if (!state.find()) {
            return Optional.empty();
        }
        return of(state, SymbolForm.STATE, state.group("year"));
    }

    private static Optional<Symbol> of(Matcher found, SymbolForm form, @Nullable String year) {
        int number = Integer.parseInt(found.group("number"));
        String body = found.group("body");
        return Arrays.stream(DocumentType.values())
                .filter(type -> Text.fold(type.letters()).equals(Text.fold(found.group("type"))))
                .findFirst()
                .map(type -> new Symbol(number, type, body, form.write(number, year, type.letters(), body)));
    }
}
