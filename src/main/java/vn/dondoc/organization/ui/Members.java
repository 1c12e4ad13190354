package vn.dondoc.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.PasswordReset;

/** The people of one unit: heads first, then by name. An administrator may give each a new password. */
class Members extends Div {

    private final PasswordReset passwords;
    private final Grid<Colleague> grid = Components.grid(Texts.say("people.title"), Texts.say("people.none"));

    Members(PasswordReset passwords, boolean manageable) {
        this.passwords = passwords;
        addClassName("members");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(Members::person)
                .setHeader(Texts.say("people.person"))
                .setWidth("9rem")
                .setFlexGrow(3);
        grid.addColumn(Members::roles)
                .setHeader(Texts.say("people.roles"))
                .setWidth("6rem")
                .setFlexGrow(2);
        grid.addComponentColumn(Members::account)
                .setHeader(Texts.say("people.account"))
                .setWidth("11rem")
                .setFlexGrow(3);
        if (manageable) {
            grid.addComponentColumn(this::reset).setWidth("10.5rem").setFlexGrow(0);
        }
        add(grid);
    }

    void show(List<Colleague> people) {
        grid.setItems(people);
    }

    private static Component person(Colleague person) {
        return twoLines(new Span(person.fullName()), new Span(person.position()));
    }

    private static String roles(Colleague person) {
        return person.roles().stream().map(role -> Texts.say("role." + role)).collect(Collectors.joining(", "));
    }

    private static Component account(Colleague person) {
        Component mail = person.email().isBlank() ? new Span() : new Anchor("mailto:" + person.email(), person.email());
        return twoLines(new Span(person.username()), mail);
    }

    private static Component twoLines(Component first, Component second) {
        Div lines = new Div(first, second);
        lines.addClassName("two-lines");
        second.addClassName("muted");
        return lines;
    }

    private Component reset(Colleague person) {
        Button button = Buttons.quiet(Texts.say("people.reset"), () -> ask(person));
        button.setAriaLabel(Texts.say("people.reset.of", person.fullName()));
        return button;
    }

    private void ask(Colleague person) {
        new AskDialog(
                        Texts.say("people.reset"),
                        Texts.say("people.reset.ask", person.fullName()),
                        () -> new PasswordDialog(person, passwords.reset(person.id())).open())
                .open();
    }
}
