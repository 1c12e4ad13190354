package vn.dondoc.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The buttons of the house. A screen has one primary button at most. */
public final class Buttons {

    private Buttons() {}

    /** An ordinary button. */
    public static Button plain(String text, Runnable act) {
        return new Button(text, click -> act.run());
    }

    /** The act this screen is about. It is locked while it runs, so that a second click gives no second command. */
    public static Button primary(String text, Runnable act) {
        Button button = new Button(text);
        button.addClickListener(click -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    /** An act that cannot be undone. */
    public static Button danger(String text, Runnable act) {
        Button button = primary(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** A quiet act, without a frame. */
    public static Button quiet(String text, Runnable act) {
        Button button = plain(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A picture alone; its words are the tooltip and the name a screen reader says. */
    public static Button icon(VaadinIcon icon, String text, Runnable act) {
        Button button = new Button(Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(text);
        button.setTooltipText(text);
        return button;
    }
}
