package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.Rounds;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;

/** The last two duties of a document end at the same instant, in any mix: the document wakes, once. */
@OfficeTest
@ExtendWith(Reconciled.class)
class LastDutiesTest {

    private static final int ROUNDS = Rounds.of(45);

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Supervision supervision;
    private final Redirection redirection;
    private final JdbcClient jdbc;

    private enum Ending {
        CONFIRMED,
        CANCELLED,
        RETARGETED
    }

    @Autowired
    LastDutiesTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Supervision supervision,
            Redirection redirection,
            JdbcClient jdbc) {
        this.cast = cast;
        this.documents = documents;
        this.supervision = supervision;
        this.redirection = redirection;
        this.jdbc = jdbc;
    }

    @Test
    void the_last_two_duties_ended_at_the_same_instant_always_wake_the_document_once() {
        for (int round = 0; round < ROUNDS; round++) {
            Ending first = Ending.values()[round % 3];
            Ending second = Ending.values()[round / 3 % 3];
            DocumentId plan = documents.delivered(documents.plan(documents.each(cast.wards(2))));

            var outcomes = AtOnce.run(List.of(end(plan, 1, first), end(plan, 2, second)));
            outcomes.forEach(AtOnce.Outcome::get);
            endSuccessors(plan);

            assertThat(waitingToClose(plan)).as("%s and %s", first, second).isEqualTo(1);
        }
    }

    private Callable<Boolean> end(DocumentId plan, int ward, Ending how) {
        DutyId duty =
                how == Ending.CONFIRMED ? documents.submitted(plan, ward) : documents.dutyOf(plan, cast.ward(ward));
        return () -> {
            switch (how) {
                case CONFIRMED -> cast.does(cast.author(), () -> supervision.confirm(duty));
                case CANCELLED -> cast.does(cast.author(), () -> redirection.cancel(duty, "Không còn cần"));
                case RETARGETED ->
                    cast.does(
                            cast.author(),
                            () -> redirection.retarget(duty, cast.ward(ward + 30), "Đúng chức năng hơn"));
            }
            return true;
        };
    }

    private void endSuccessors(DocumentId plan) {
        jdbc.sql("select id from duty where document_id = ? and state = 'SENT'")
                .param(plan.value())
                .query(Long.class)
                .list()
                .forEach(id -> cast.does(cast.author(), () -> redirection.cancel(new DutyId(id), "Không còn cần")));
    }

    private int waitingToClose(DocumentId plan) {
        return jdbc.sql("select count(distinct source) from work_item where object_kind = 'DOCUMENT' and object_id = ?"
                        + " and act = 'CLOSE' and closed_at is null")
                .param(plan.toString())
                .query(Integer.class)
                .single();
    }
}
