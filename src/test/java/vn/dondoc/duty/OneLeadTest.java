package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.Rounds;
import vn.dondoc.TestClock;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;

/** Domain §5, rule 6. */
@OfficeTest
class OneLeadTest {

    private static final int TRIES = Rounds.of(100);

    private final DutyRepository rows;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final TransactionTemplate transaction;

    @Autowired
    OneLeadTest(
            DutyRepository rows,
            TestOfficeCast cast,
            TestDocuments documents,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.cast = cast;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void rule_6_joint_work_has_one_lead_and_the_database_refuses_a_second_in_a_thousand_attempts() {
        DocumentId plan = documents.issued(documents.plan(documents.joint(cast.ward(1), List.of())));
        Duty lead = rows.ofDocument(plan.value()).get(0);

        var outcomes = AtOnce.run(Collections.nCopies(2, (Callable<Integer>) () -> attempts(lead)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.get()).isZero());
        assertThat(rows.ofDocument(plan.value())).hasSize(1);
    }

    private int attempts(Duty lead) {
        int succeeded = 0;
        for (int i = 0; i < TRIES; i++) {
            try {
                transaction.executeWithoutResult(
                        status -> rows.saveAndFlush(lead.successorIn(cast.board(), TestClock.START)));
                succeeded++;
            } catch (DataIntegrityViolationException refused) {
                continue;
            }
        }
        return succeeded;
    }
}
