package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.SecondNode;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Supervision;
import vn.dondoc.duty.UrgeRow;
import vn.dondoc.trail.TrailLine;

/** Two nodes on one database, the second's clock five seconds behind: what is done by turns is told in its order. */
@OfficeTest
@ExtendWith(Reconciled.class)
class TwoNodesTest {

    private final ApplicationContext first;
    private final TestOfficeCast cast;
    private final TestDocuments documents;

    @Autowired
    TwoNodesTest(ApplicationContext first, TestOfficeCast cast, TestDocuments documents) {
        this.first = first;
        this.cast = cast;
        this.documents = documents;
    }

    @Test
    void acts_of_one_duty_done_by_turns_on_two_nodes_are_told_in_their_order_and_go_on_from_where_they_were() {
        DutyId duty = takenOn();
        try (SecondNode second = SecondNode.beside(first, Duration.ofSeconds(5))) {
            Supervision here = first.getBean(Supervision.class);
            Supervision there = second.bean(Supervision.class);
            TestOfficeCast castThere = second.bean(TestOfficeCast.class);

            for (int turn = 0; turn < 3; turn++) {
                String words = "lần " + turn;
                cast.does(cast.author(), () -> here.suspend(duty, words));
                castThere.does(cast.author(), () -> there.resume(duty));
                cast.does(cast.secretary(), () -> here.urge(duty, "đây, " + words));
                castThere.does(cast.secretary(), () -> there.urge(duty, "kia, " + words));
                castThere.does(cast.author(), () -> there.suspend(duty, words));
                cast.does(cast.author(), () -> here.resume(duty));
            }
        }

        assertThat(documents.stateOf(duty)).isEqualTo(DutyState.IN_PROGRESS.name());
        List<TrailLine> told = oldestFirst(duty);
        assertThat(told.subList(told.size() - 18, told.size()))
                .extracting(TrailLine::command)
                .containsExactlyElementsOf(Collections.nCopies(3, oneTurn()).stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(told).extracting(TrailLine::at).isSorted();
        assertThat(urges(duty))
                .extracting(UrgeRow::words)
                .containsExactly("kia, lần 2", "đây, lần 2", "kia, lần 1", "đây, lần 1", "kia, lần 0", "đây, lần 0");
    }

    private static List<String> oneTurn() {
        return Stream.of("suspend", "resume", "urge", "urge", "suspend", "resume")
                .map(act -> "duty." + act)
                .toList();
    }

    private DutyId takenOn() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(List.of(cast.ward(1)))));
        DutyId duty = documents.dutyOf(plan, cast.ward(1));
        Duties duties = first.getBean(Duties.class);
        cast.does(cast.wardClerk(1), () -> duties.takeOn(duty, cast.wardStaff(1), null));
        return duty;
    }

    private List<TrailLine> oldestFirst(DutyId duty) {
        List<TrailLine> lines = new ArrayList<>(
                cast.as(cast.author(), () -> first.getBean(DutyPages.class).trailOf(duty)));
        Collections.reverse(lines);
        return lines;
    }

    private List<UrgeRow> urges(DutyId duty) {
        return cast.as(cast.author(), () -> first.getBean(DutyPages.class).open(duty))
                .result()
                .urges();
    }
}
