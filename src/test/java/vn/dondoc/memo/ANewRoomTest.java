package vn.dondoc.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Denied;
import vn.dondoc.access.StepTaken;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.StepName;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxRow;
import vn.dondoc.inbox.InboxTab;
import vn.dondoc.trail.TrailLine;

/**
 * A room that other rooms have never heard of, with a kind of thing, an act and a one-step diagram of its own: its step is
 * offered, done, trailed and shown in the inbox.
 */
@OfficeTest
@ExtendWith(Reconciled.class)
class ANewRoomTest {

    private final Memos memos;
    private final MemosHeard heard;
    private final Inbox inbox;
    private final TestOfficeCast cast;

    @Autowired
    ANewRoomTest(Memos memos, MemosHeard heard, Inbox inbox, TestOfficeCast cast) {
        this.memos = memos;
        this.heard = heard;
        this.inbox = inbox;
        this.cast = cast;
    }

    @BeforeEach
    void anOfficeWithAHead() {
        cast.head();
        heard.facts().clear();
    }

    @Test
    void its_step_waits_in_the_inbox_under_the_name_the_diagram_gives_it() {
        MemoId memo = cast.as(cast.author(), () -> memos.write(cast.board(), "Ghi nhớ về hội nghị"));

        InboxRow row = rowOf(memo, cast.head()).orElseThrow();

        assertThat(row.act()).isEqualTo("CHECK_MEMO");
        assertThat(row.step()).isEqualTo(new StepName("Soát ghi nhớ", "Check the memo"));
        assertThat(row.about().title()).isEqualTo("Ghi nhớ về hội nghị");
        assertThat(row.about().address()).isEqualTo("memos/" + memo);
        assertThat(rowOf(memo, cast.author())).isEmpty();
        cast.does(cast.head(), () -> memos.check(memo));
    }

    @Test
    void its_step_is_open_to_its_holder_alone_and_once() {
        MemoId memo = cast.as(cast.author(), () -> memos.write(cast.board(), "Ghi nhớ"));
        assertThat(cast.<Boolean>as(cast.author(), () -> memos.mayCheck(memo))).isFalse();
        assertThatThrownBy(() -> cast.does(cast.wardHead(1), () -> memos.check(memo)))
                .isInstanceOf(Denied.class)
                .isNotInstanceOf(StepTaken.class);

        assertThat(cast.<Boolean>as(cast.head(), () -> memos.mayCheck(memo))).isTrue();
        cast.does(cast.head(), () -> memos.check(memo));

        assertThat(rowOf(memo, cast.head())).isEmpty();
        assertThatThrownBy(() -> cast.does(cast.head(), () -> memos.check(memo)))
                .isInstanceOf(StepTaken.class);
    }

    @Test
    void what_was_done_stands_in_its_trail_and_is_told_in_order() {
        MemoId memo = cast.as(cast.author(), () -> memos.write(cast.board(), "Ghi nhớ"));
        cast.does(cast.head(), () -> memos.check(memo));

        List<TrailLine> trail = cast.as(cast.head(), () -> memos.trailOf(memo));

        assertThat(trail).extracting(TrailLine::command).containsExactly("memo.check", "memo.write");
        assertThat(trail.get(0).before()).isEqualTo("WRITTEN");
        assertThat(trail.get(0).after()).isEqualTo("CHECKED");
        assertThat(heard.facts()).containsExactly(new MemoFact.Written(memo), new MemoFact.Checked(memo));
    }

    private Optional<InboxRow> rowOf(MemoId memo, PersonId person) {
        return cast.as(person, () -> inbox.page(InboxFilter.of(InboxTab.TODO), null, 1000)).stream()
                .filter(row -> row.about().object().equals(memo.ref()))
                .findFirst();
    }
}
