package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;

/** Says the words of the message file, without a browser. */
public final class VietnameseScreen extends UI {

    /** The current screen is held weakly, so that without this it may be gone in the middle of a test. */
    private static @Nullable VietnameseScreen shown;

    private final transient ResourceBundle words = ResourceBundle.getBundle("messages.translations", Text.VIETNAMESE);

    @Override
    public String getTranslation(String key, Object... args) {
        return args.length == 0 ? words.getString(key) : MessageFormat.format(words.getString(key), args);
    }

    @Override
    public Locale getLocale() {
        return Text.VIETNAMESE;
    }

    /** Shows one to the test of this thread. */
    public static void show() {
        shown = new VietnameseScreen();
        UI.setCurrent(shown);
    }

    /** Takes it away. */
    public static void leave() {
        UI.setCurrent(null);
        shown = null;
    }
}
