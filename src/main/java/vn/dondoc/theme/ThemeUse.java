package vn.dondoc.theme;

import java.util.Collection;
import vn.dondoc.common.Message;

/** Things that say a theme. Each room that has some counts its own; what they say is resolved by the view {@code theme_word}. */
public interface ThemeUse {

    /** How many say one of these spellings, folded. */
    int count(Collection<String> folded);

    /** That many of them, in words. */
    Message words(int count);
}
