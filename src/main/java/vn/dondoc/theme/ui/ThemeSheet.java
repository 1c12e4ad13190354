package vn.dondoc.theme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.theme.ThemeContent;
import vn.dondoc.theme.ThemeRow;
import vn.dondoc.theme.Themes;
import vn.dondoc.trail.look.TrailPanel;

/** All that is known of a theme, what may be done with it, and its trail. */
final class ThemeSheet extends Div {

    /** What the keeper of the list may do with it. */
    interface Acts {

        void change();

        void merge();
    }

    /** Shows a theme; {@code acts} is null for whoever only reads. */
    ThemeSheet(Themes themes, ThemeRow theme, @Nullable Acts acts) {
        addClassName("draft");
        ThemeContent content = theme.content();
        add(new H2(content.name()));
        if (theme.fromBook()) {
            add(new Paragraph(Texts.say("theme.from-book.why")));
        }
        Facts facts = new Facts()
                .fact(Texts.say("theme.spellings"), String.join("; ", content.spellings()))
                .fact(Texts.say("theme.time"), ThemeWords.time(content));
        if (theme.successorName() != null) {
            facts.fact(Texts.say("theme.successor"), theme.successorName());
        }
        add(facts);
        if (acts != null) {
            Div buttons = new Div(
                    Buttons.plain(Texts.say("theme.act.change"), acts::change),
                    Buttons.plain(Texts.say("theme.act.merge"), acts::merge));
            buttons.addClassName("page-actions");
            add(buttons);
        }
        add(new TrailPanel(themes.trailOf(theme.id()), words -> words));
    }
}
