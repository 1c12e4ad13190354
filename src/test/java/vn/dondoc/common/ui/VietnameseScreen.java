package vn.dondoc.common.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;

/** Says the words of the message files, without a browser. */
public final class VietnameseScreen extends UI {

    /** The current screen is held weakly, so that without this it may be gone in the middle of a test. */
    private static @Nullable VietnameseScreen shown;

    private final transient Texts texts = words();

    @Override
    public String getTranslation(String key, Object... args) {
        return texts.getTranslation(key, Text.VIETNAMESE, args);
    }

    @Override
    public Locale getLocale() {
        return Text.VIETNAMESE;
    }

    /** A page without a browser has nothing to run a script in. */
    @Override
    public Page getPage() {
        return new Page(this) {
            @Override
            public PendingJavaScriptResult executeJs(String script, Serializable... parameters) {
                return new PendingJavaScriptInvocation(getElement().getNode(), new JavaScriptInvocation(script));
            }
        };
    }

    /** The words of the message files. */
    public static Texts words() {
        try {
            return new Texts(TextFiles.messageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows one to the test of this thread. */
    public static void show() {
        shown = new VietnameseScreen();
        ComponentUtil.setData(shown, KeptForms.class, new KeptInMemory());
        UI.setCurrent(shown);
    }

    /** Takes it away. */
    public static void leave() {
        UI.setCurrent(null);
        shown = null;
    }
}
