package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.Rounds;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.StepTaken;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.duty.Duties;

/** Two people act on the same thing: one wins, the others read who did it and when. */
@OfficeTest
@ExtendWith(Reconciled.class)
class OneWinnerTest {

    private static final int ROUNDS = Rounds.of(25);

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Duties duties;

    @Autowired
    OneWinnerTest(TestOfficeCast cast, TestDocuments documents, Duties duties) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
    }

    @Test
    void head_and_clerk_take_the_same_duty_on_and_the_slower_one_reads_who_was_faster() {
        for (int round = 0; round < ROUNDS; round++) {
            DocumentId plan = documents.delivered(documents.plan(documents.each(List.of(cast.ward(1)))));
            DutyId duty = documents.dutyOf(plan, cast.ward(1));

            var outcomes = AtOnce.run(IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        cast.does(
                                i % 2 == 0 ? cast.wardHead(1) : cast.wardClerk(1),
                                () -> duties.takeOn(duty, cast.wardStaff(1), null));
                        return true;
                    })
                    .toList());

            assertThat(outcomes.stream().filter(AtOnce.Outcome::done)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.done()))
                    .allSatisfy(outcome -> assertThat(outcome.failure())
                            .isInstanceOf(StepTaken.class)
                            .hasMessageContaining("Người tw1."));
        }
    }
}
