package vn.dondoc.intake;

import java.util.stream.Stream;
import vn.dondoc.common.Text;

/** How many letters must be put in, left out or changed to make one word of another. */
public final class EditDistance {

    /** A suggestion may differ in so many letters for each three that were typed. */
    private static final int LETTERS_FOR_ONE_SLIP = 3;

    /** No name is longer; whatever is, is none, and is not compared letter by letter. */
    private static final int LONGEST_NAME = 255;

    private EditDistance() {}

    /** How far a folded word is from the nearest of these names. */
    public static int slips(Stream<String> names, String wanted) {
        if (wanted.length() > LONGEST_NAME) {
            return Integer.MAX_VALUE;
        }
        return names.mapToInt(name -> between(Text.fold(name), wanted)).min().orElse(Integer.MAX_VALUE);
    }

    /** How many slips a word of this length may have and still be meant for another. */
    public static int forgiven(String wanted) {
        return 1 + wanted.length() / LETTERS_FOR_ONE_SLIP;
    }

    static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
