package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.dondoc.common.Text;

/** Says the words of the message file, without a browser. */
public final class VietnameseScreen extends UI {

    private final transient ResourceBundle words = ResourceBundle.getBundle("messages.translations", Text.VIETNAMESE);

    @Override
    public String getTranslation(String key, Object... args) {
        return args.length == 0 ? words.getString(key) : MessageFormat.format(words.getString(key), args);
    }

    @Override
    public Locale getLocale() {
        return Text.VIETNAMESE;
    }
}
