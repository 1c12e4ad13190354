package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Message;
import vn.dondoc.common.StepName;
import vn.dondoc.common.Text;

/** Every text a screen shows, in the two languages of the message files. Vietnamese is the first. */
@Component
public class Texts implements I18NProvider {

    private static final List<Locale> LOCALES = List.of(Text.VIETNAMESE, Locale.ENGLISH);

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Object[] said = new Object[params.length];
        for (int i = 0; i < params.length; i++) {
            said[i] = params[i] instanceof Message inner ? say(inner, locale) : params[i];
        }
        return messages.getMessage(key, said, locale);
    }

    private String say(Message message, Locale locale) {
        return getTranslation(message.key(), locale, message.args().toArray());
    }

    /** The text of a key in the language of the current screen. */
    public static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** What a step is called, in the language of the current screen. */
    public static String say(StepName step) {
        return Locale.ENGLISH.getLanguage().equals(UI.getCurrent().getLocale().getLanguage())
                ? step.english()
                : step.vietnamese();
    }

    /** A message in the language of the current screen. */
    public static String say(Message message) {
        return say(message.key(), message.args().toArray());
    }
}
