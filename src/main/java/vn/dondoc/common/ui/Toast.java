package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;

/** A sentence at the foot of the screen about what was just done. */
public final class Toast {

    private static final int SHORT = 5_000;
    private static final int UNDO = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private Toast() {}

    private record Said(String text, Notification toast) implements Serializable {}

    /** Says what was done; said twice in a row, it stands there once. */
    public static void show(String text) {
        UI ui = UI.getCurrent();
        Said before = ComponentUtil.getData(ui, Said.class);
        if (before != null && before.text().equals(text)) {
            before.toast().close();
        }
        ComponentUtil.setData(ui, Said.class, new Said(text, open(SHORT, new Span(text))));
    }

    /** Says what was done and lets it be undone for ten seconds. */
    public static void undoable(String text, Runnable undo) {
        Notification toast = open(UNDO, new Span(text));
        Div content = (Div) toast.getChildren().findFirst().orElseThrow();
        content.addComponentAtIndex(1, Buttons.plain(Texts.say("kit.undo"), () -> {
            toast.close();
            undo.run();
        }));
    }

    /** Says what is wrong, until it is closed. */
    public static void problem(Component words) {
        open(UNTIL_CLOSED, words).addThemeName("problem");
    }

    private static Notification open(int duration, Component words) {
        Notification toast = new Notification();
        Div content = new Div(words, Buttons.icon(VaadinIcon.CLOSE_SMALL, Texts.say("kit.close"), toast::close));
        content.addClassName("toast");
        toast.add(content);
        toast.setDuration(duration);
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.open();
        return toast;
    }
}
