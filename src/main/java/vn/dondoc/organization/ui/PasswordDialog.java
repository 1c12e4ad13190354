package vn.dondoc.organization.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.Colleague;

/** Says a one-time password, once: closed, it is gone. */
class PasswordDialog extends Dialog {

    PasswordDialog(Colleague person, String password) {
        setHeaderTitle(Texts.say("people.reset.done", person.fullName()));
        setCloseOnOutsideClick(false);
        Paragraph words = new Paragraph(Texts.say("people.reset.once", person.username()));
        words.addClassName("dialog-text");
        Code secret = new Code(password);
        secret.addClassName("one-time-password");
        Div body = new Div(words, secret);
        body.addClassName("dialog-body");
        add(body);
        getFooter().add(Buttons.primary(Texts.say("people.reset.noted"), this::close));
    }
}
