package vn.dondoc.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.OneTimePassword;
import vn.dondoc.organization.PasswordReset;

/**
 * The people of one unit: heads first, then by name. An administrator sees how it stands with one-time passwords, and may
 * give each a new one.
 */
class Members extends Div {

    private final PasswordReset passwords;
    private final Instant now;
    private final Map<PersonId, OneTimePassword> oneTime = new HashMap<>();
    private final Grid<Colleague> grid = Components.grid(Texts.say("people.title"), Texts.say("people.none"));

    Members(PasswordReset passwords, Instant now, List<OneTimePassword> oneTime, boolean manageable) {
        this.passwords = passwords;
        this.now = now;
        oneTime.forEach(one -> this.oneTime.put(one.person(), one));
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
        grid.addComponentColumn(this::account)
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

    private Component account(Colleague person) {
        Component mail = person.email().isBlank() ? new Span() : new Anchor("mailto:" + person.email(), person.email());
        Div lines = twoLines(new Span(person.username()), mail);
        OneTimePassword password = oneTime.get(person.id());
        if (password != null) {
            lines.add(badge(password));
        }
        return lines;
    }

    private Component badge(OneTimePassword password) {
        if (password.used()) {
            return new Badge(Texts.say("people.one-time.used"), Tone.DUE_SOON);
        }
        return password.until().isAfter(now)
                ? new Badge(Texts.say("people.one-time.until", Dates.time(password.until())), Tone.INFO)
                : new Badge(Texts.say("people.one-time.ended", Dates.time(password.until())), Tone.DUE_SOON);
    }

    private static Div twoLines(Component first, Component second) {
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
