package vn.dondoc.theme;

import java.util.Set;

/**
 * A theme that a form offers.
 *
 * @param name what it is called
 * @param words all its spellings, folded
 */
public record ThemeChoice(String name, Set<String> words) {

    /** True if a part of one of its spellings was typed. */
    public boolean isCalled(String typed) {
        String wanted = ThemeText.fold(typed);
        return words.stream().anyMatch(word -> word.contains(wanted));
    }

    /** True if one of its spellings was typed. */
    public boolean is(String typed) {
        return words.contains(ThemeText.fold(typed));
    }
}
