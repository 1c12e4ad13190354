package vn.dondoc.duty.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.ReturnKind;
import vn.dondoc.duty.Supervision;
import vn.dondoc.organization.Colleague;

/**
 * Somebody acts on several duties at once while a colleague is at some of them: what the colleague did stands and is refused
 * with its reason, all the rest is done, and nothing is left half-done.
 */
@OfficeTest
@ExtendWith(Reconciled.class)
class BulkActsTest {

    private static final int WARD = 911;

    private final ApplicationContext context;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final DutyTable table;
    private final Duties duties;
    private final Supervision supervision;
    private final TakeOn takeOn;
    private final HandOver handOver;
    private final Confirm confirm;
    private final AtomicInteger refreshed = new AtomicInteger();

    @Autowired
    BulkActsTest(
            ApplicationContext context,
            TestOfficeCast cast,
            TestDocuments documents,
            DutyTable table,
            Duties duties,
            Supervision supervision,
            TakeOn takeOn,
            HandOver handOver,
            Confirm confirm) {
        this.context = context;
        this.cast = cast;
        this.documents = documents;
        this.table = table;
        this.duties = duties;
        this.supervision = supervision;
        this.takeOn = takeOn;
        this.handOver = handOver;
        this.confirm = confirm;
    }

    @BeforeEach
    void open() {
        MockVaadin.setup(
                UI::new, new MockSpringServlet(new Routes(new HashSet<>(), new HashSet<>(), true), context, UI::new));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void duties_a_colleague_took_on_meanwhile_are_refused_by_name_and_the_others_are_taken_on() {
        List<DutyId> duties = sent(5);

        cast.does(cast.wardHead(WARD), () -> {
            ask(takeOn, duties);
            cast.does(cast.wardClerk(WARD), () -> this.duties.takeOn(duties.get(0), cast.wardClerk(WARD), null));
            cast.does(cast.wardClerk(WARD), () -> this.duties.takeOn(duties.get(3), cast.wardClerk(WARD), null));
            giveTo(takeOn, cast.wardStaff(WARD));
        });

        assertThat(duties.stream().map(table::responsible))
                .containsExactly(
                        cast.wardClerk(WARD),
                        cast.wardStaff(WARD),
                        cast.wardStaff(WARD),
                        cast.wardClerk(WARD),
                        cast.wardStaff(WARD));
        assertThat(duties).allSatisfy(duty -> assertThat(table.trailOf(duty)).containsOnlyOnce("duty.take-on"));
        assertThat(toasts()).anyMatch(said -> said.contains(Texts.say("duty.done.take-on", 3)));
        assertThat(refusals())
                .hasSize(2)
                .allMatch(why -> why.contains("Người tw911.clerk"))
                .anyMatch(why -> why.contains("Việc thứ 0"))
                .anyMatch(why -> why.contains("Việc thứ 3"));
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void if_nothing_could_be_done_the_question_stays_open_and_says_why() {
        List<DutyId> duties = sent(2);

        cast.does(cast.wardHead(WARD), () -> {
            ask(takeOn, duties);
            duties.forEach(duty ->
                    cast.does(cast.wardClerk(WARD), () -> this.duties.takeOn(duty, cast.wardClerk(WARD), null)));
            giveTo(takeOn, cast.wardStaff(WARD));
        });

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Người tw911.clerk");
        assertThat(refreshed).hasValue(0);
    }

    @Test
    void duties_reported_meanwhile_are_not_handed_over_and_undo_gives_back_whatever_still_can_be() {
        List<DutyId> duties = sent(4);
        duties.forEach(
                duty -> cast.does(cast.wardHead(WARD), () -> this.duties.takeOn(duty, cast.wardStaff(WARD), null)));

        cast.does(cast.wardHead(WARD), () -> {
            ask(handOver, duties);
            report(duties.get(1), cast.wardStaff(WARD));
            giveTo(handOver, cast.wardClerk(WARD));
        });
        assertThat(duties.stream().map(documents::stateOf))
                .containsExactly("IN_PROGRESS", "IN_REVIEW", "IN_PROGRESS", "IN_PROGRESS");
        assertThat(refusals()).hasSize(1);
        report(duties.get(0), cast.wardClerk(WARD));
        cast.does(
                cast.wardHead(WARD),
                () -> _click(_get(Button.class, button -> button.withText(Texts.say("kit.undo")))));

        assertThat(duties.stream().map(table::responsible))
                .containsExactly(
                        cast.wardClerk(WARD), cast.wardStaff(WARD), cast.wardStaff(WARD), cast.wardStaff(WARD));
        assertThat(refreshed).hasValue(2);
    }

    @Test
    void a_result_confirmed_or_sent_back_by_another_meanwhile_leaves_the_others_to_be_confirmed() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(cast.wards(4))));
        List<DutyId> duties = IntStream.rangeClosed(1, 4)
                .mapToObj(ward -> documents.submitted(plan, ward))
                .toList();

        cast.does(cast.author(), () -> {
            ask(confirm, duties);
            cast.does(cast.secretary(), () -> supervision.confirm(duties.get(1)));
            cast.does(
                    cast.leader(),
                    () -> supervision.askForMore(duties.get(2), ReturnKind.INCOMPLETE, "Thiếu số liệu", null));
            _click(_get(Button.class, button -> button.withText(confirm.label())));
        });

        assertThat(duties.stream().map(documents::stateOf))
                .containsExactly("COMPLETED", "COMPLETED", "IN_PROGRESS", "COMPLETED");
        assertThat(refusals())
                .hasSize(2)
                .anyMatch(why -> why.contains("Người tb.secretary"))
                .anyMatch(why -> why.contains("Người tb.leader"));
    }

    private List<DutyId> sent(int count) {
        ClauseContent[] clauses = IntStream.range(0, count)
                .mapToObj(i -> new ClauseContent(
                        "Việc thứ " + i,
                        "Báo cáo",
                        Due.on(TestDocuments.DUE),
                        ClauseMode.EACH,
                        List.of(cast.ward(WARD)),
                        List.of()))
                .toArray(ClauseContent[]::new);
        return table.dutiesOf(documents.delivered(documents.plan(clauses)));
    }

    private void report(DutyId duty, PersonId person) {
        cast.does(person, () -> duties.report(duty, documents.result()));
    }

    private void ask(BulkAct act, List<DutyId> duties) {
        act.open(act.label(), duties.stream().map(DutyId::toString).toList(), refreshed::incrementAndGet);
    }

    @SuppressWarnings("unchecked")
    private void giveTo(BulkAct act, PersonId person) {
        ComboBox<Colleague> choice = _get(ComboBox.class);
        choice.getListDataView()
                .getItems()
                .filter(colleague -> colleague.id().equals(person))
                .forEach(choice::setValue);
        _click(_get(Button.class, button -> button.withText(act.label())));
    }

    private static List<String> toasts() {
        return NotificationsKt.getNotifications().stream()
                .map(toast -> toast.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> refusals() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }
}
