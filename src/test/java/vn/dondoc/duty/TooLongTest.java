package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.document.ClauseContent;

/** What is longer than its column is refused beside its field, whoever calls the command. */
@OfficeTest
class TooLongTest {

    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Supervision supervision;
    private final Redirection redirection;
    private final Duties duties;

    @Autowired
    TooLongTest(
            TestOfficeCast cast,
            TestDocuments fixtures,
            Supervision supervision,
            Redirection redirection,
            Duties duties) {
        this.cast = cast;
        this.fixtures = fixtures;
        this.supervision = supervision;
        this.redirection = redirection;
        this.duties = duties;
    }

    @Test
    void a_draft_is_refused_at_its_clause() {
        ClauseContent clause = fixtures.each(List.of(cast.ward(1)));
        ClauseContent endless = new ClauseContent(
                clause.work(), letters(1001), clause.due(), clause.mode(), clause.leads(), clause.coordinators());

        assertThat(fieldsOf(() -> fixtures.drafted(fixtures.plan(endless)))).containsExactly("clauses[0].product");
    }

    @Test
    void the_words_that_urge_are_refused() {
        DutyId duty = duty();

        assertThat(fieldsOf(() -> cast.does(cast.secretary(), () -> supervision.urge(duty, letters(1001)))))
                .containsExactly("words");
    }

    @Test
    void a_reason_is_refused_as_if_it_were_missing() {
        DutyId duty = duty();

        assertThat(fieldsOf(() -> cast.does(cast.author(), () -> supervision.suspend(duty, letters(2001)))))
                .containsExactly("reason");
        assertThat(fieldsOf(() -> cast.does(cast.wardHead(1), () -> duties.referBack(duty, letters(2001)))))
                .containsExactly("reason");
    }

    @Test
    void another_unit_and_the_reason_are_refused_together() {
        DutyId duty = duty();

        assertThat(fieldsOf(() -> cast.does(cast.author(), () -> redirection.retarget(duty, cast.ward(1), ""))))
                .containsExactly("unit", "reason");
    }

    private DutyId duty() {
        return fixtures.dutyOf(fixtures.delivered(fixtures.plan(fixtures.each(List.of(cast.ward(1))))), cast.ward(1));
    }

    private static String letters(int count) {
        return "a".repeat(count);
    }

    private static List<String> fieldsOf(Runnable command) {
        return catchThrowableOfType(Refusal.class, command::run).faults().stream()
                .map(Fault::field)
                .toList();
    }
}
