package vn.dondoc.theme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import vn.dondoc.common.Text;

/** Types a theme otherwise. */
public final class Spellings {

    private static final String[] SIGNS = {" ", "  ", ", ", " - ", " “", "; "};

    private Spellings() {}

    /** The same with other case, fewer marks, more blanks and other signs. */
    public static String otherwise(String theme, Random random) {
        StringBuilder typed = new StringBuilder();
        for (char letter : Normalizer.normalize(theme, Normalizer.Form.NFC).toCharArray()) {
            typed.append(
                    Character.isLetterOrDigit(letter)
                            ? letter(String.valueOf(letter), random)
                            : SIGNS[random.nextInt(SIGNS.length)]);
        }
        return typed.toString();
    }

    private static String letter(String letter, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> letter.toUpperCase(Locale.ROOT);
            case 1 -> Text.fold(letter);
            case 2 -> Normalizer.normalize(letter, Normalizer.Form.NFD);
            default -> letter;
        };
    }
}
