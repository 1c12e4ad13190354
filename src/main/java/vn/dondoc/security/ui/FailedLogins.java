package vn.dondoc.security.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.PlainTable;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.security.FailedLogin;

/** What was tried in vain under one's own name, so that its owner sees a stranger guessing. */
class FailedLogins extends Panel {

    FailedLogins(List<FailedLogin> failed) {
        super(Texts.say("account.failed"));
        if (failed.isEmpty()) {
            with(new Paragraph(Texts.say("account.failed.none")));
            return;
        }
        PlainTable table = new PlainTable(Stream.of(
                Texts.say("account.failed.at"),
                Texts.say("account.failed.address"),
                Texts.say("account.failed.tries")));
        failed.forEach(one -> table.row(
                new Span(Dates.time(one.minute())), new Span(address(one)), new Span(Integer.toString(one.tries()))));
        with(new Paragraph(Texts.say("account.failed.line")), table);
    }

    private static String address(FailedLogin one) {
        return one.address().isEmpty() ? Texts.say("account.failed.here") : one.address();
    }
}
