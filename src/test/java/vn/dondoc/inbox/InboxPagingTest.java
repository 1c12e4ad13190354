package vn.dondoc.inbox;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Duties;

/**
 * A ward on whose head 230 duties wait, with many dues alike and some without one: however she pages, and whatever happens
 * between two pages, she sees each row once, late first, and as many as the tab says.
 */
@OfficeTest
@ExtendWith(Reconciled.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxPagingTest {

    private static final int WARD = 901;
    private static final int DOCUMENTS = 5;
    private static final int CLAUSES = 46;
    private static final int PAGE = 20;
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    private static final InboxFilter TO_TAKE_ON = new InboxFilter(InboxTab.TODO, "", "TAKE_ON", false);

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments documents;
    private final Duties duties;
    private final Issuing issuing;
    private final Inbox inbox;
    private final InboxReader reader;
    private final List<DocumentId> issued = new ArrayList<>();

    @Autowired
    InboxPagingTest(
            TestOfficeCast cast,
            TestPeople people,
            TestDocuments documents,
            Duties duties,
            Issuing issuing,
            Inbox inbox,
            InboxReader reader) {
        this.cast = cast;
        this.people = people;
        this.documents = documents;
        this.duties = duties;
        this.issuing = issuing;
        this.inbox = inbox;
        this.reader = reader;
    }

    @BeforeAll
    void fill() {
        IntStream.range(0, DOCUMENTS)
                .forEach(document -> deliver(IntStream.range(0, CLAUSES)
                        .mapToObj(clause -> duty("Việc " + clause, due((clause * 7 + document) % 30)))
                        .toArray(ClauseContent[]::new)));
    }

    @AfterAll
    void empty() {
        issued.forEach(document -> cast.does(cast.leader(), () -> issuing.recall(document, "Hết việc")));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 50, 229, 500})
    void every_row_comes_once_and_late_first_whatever_the_size_of_a_page(int size) {
        List<InboxRow> rows = reader.paged(head(), InboxFilter.of(InboxTab.TODO), size);

        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows).extracting(InboxRow::id).doesNotHaveDuplicates();
        assertThat(rows).isSortedAccordingTo(comparing(InboxPagingTest::sortDue).thenComparing(InboxRow::id));
        assertThat(rows).hasSize(reader.count(head(), InboxFilter.of(InboxTab.TODO)));
    }

    @Test
    void rows_that_open_or_close_between_two_pages_hide_and_double_none_of_the_others() {
        List<InboxRow> before = reader.paged(head(), TO_TAKE_ON, InboxReader.ALL);
        List<InboxRow> seen = new ArrayList<>(reader.page(head(), TO_TAKE_ON, List.of(), PAGE));
        List<InboxRow> done = List.of(before.get(3), before.get(PAGE - 1), before.get(PAGE), before.get(PAGE * 4));

        done.forEach(row -> takeOn(row, cast.wardStaff(WARD)));
        deliver(duty("Việc gấp đến sau", due(0)), duty("Việc thong thả đến sau", due(28)));
        seen.addAll(reader.rest(head(), TO_TAKE_ON, seen, PAGE));

        List<Long> untouched = ids(before);
        untouched.removeAll(ids(done));
        assertThat(seen).extracting(InboxRow::id).doesNotHaveDuplicates().containsSubsequence(untouched);
        assertThat(seen).extracting(row -> row.about().title()).contains("Việc thong thả đến sau");
        assertThat(ids(seen)).doesNotContainAnyElementsOf(ids(done.subList(2, 4)));
    }

    @Test
    void every_tab_counts_what_it_lists_and_what_waits_for_both_hats_of_a_person_is_one_row() {
        takeOn(reader.paged(head(), TO_TAKE_ON, InboxReader.ALL).get(7), head());
        deliver(documents.joint(cast.ward(1), List.of(cast.ward(WARD))));
        List<PersonId> people = List.of(head(), cast.wardClerk(WARD), cast.wardStaff(WARD), cast.author(), both());

        for (PersonId person : people) {
            for (InboxTab tab : InboxTab.values()) {
                List<InboxRow> rows = reader.paged(person, InboxFilter.of(tab), 50);
                assertThat(rows).as("%s of %s", tab, person).hasSize(reader.count(person, InboxFilter.of(tab)));
                assertThat(rows).extracting(InboxRow::id).doesNotHaveDuplicates();
            }
            Map<InboxTab, Integer> counts = cast.as(person, inbox::counts);
            counts.forEach((tab, count) -> assertThat(count).isEqualTo(reader.count(person, InboxFilter.of(tab))));
        }
        assertThat(reader.objects(both(), InboxTab.TODO))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(reader.objects(head(), InboxTab.UNIT))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(reader.objects(head(), InboxTab.NOTICE))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void a_step_done_under_either_of_two_hats_is_done_once() {
        InboxRow row = reader.paged(both(), TO_TAKE_ON, PAGE).get(0);

        cast.does(both(), () -> duties.takeOn(duty(row), cast.wardStaff(WARD), null));

        assertThat(reader.objects(both(), InboxTab.DONE))
                .containsOnlyOnce(row.about().object());
        assertThat(reader.objects(both(), InboxTab.TODO))
                .doesNotContain(row.about().object());
    }

    @Test
    void search_ignores_marks_and_case_and_pages_like_a_whole_tab() {
        deliver(duty("Đẩy mạnh CHUYỂN ĐỔI số", due(4)), duty("Đẩy mạnh chuyển đổi số", null), duty("Đầy mành", due(4)));

        for (String text : List.of("day manh chuyen doi", "ĐẨY MẠNH chuyển đổi", "  Đẩy  mạnh chuyen DOI ")) {
            InboxFilter filter = new InboxFilter(InboxTab.TODO, text, null, false);
            assertThat(reader.paged(head(), filter, 1))
                    .extracting(row -> row.about().title())
                    .containsExactly("Đẩy mạnh CHUYỂN ĐỔI số", "Đẩy mạnh chuyển đổi số");
            assertThat(reader.count(head(), filter)).isEqualTo(2);
        }
    }

    @Test
    void an_act_or_what_is_late_narrows_a_tab_to_just_that() {
        InboxFilter carriedOut = new InboxFilter(InboxTab.TODO, "", "CARRY_OUT", false);
        InboxFilter late = new InboxFilter(InboxTab.TODO, "", null, true);
        List<InboxRow> all = reader.all(head(), InboxTab.TODO);
        InboxRow mine = reader.paged(head(), TO_TAKE_ON, InboxReader.ALL).get(11);
        int carriedOutBefore = reader.count(head(), carriedOut);

        takeOn(mine, head());

        assertThat(reader.paged(head(), carriedOut, 1))
                .hasSize(carriedOutBefore + 1)
                .extracting(row -> row.about().object())
                .contains(mine.about().object());
        assertThat(reader.paged(head(), late, PAGE))
                .hasSize(reader.count(head(), late))
                .hasSize((int) all.stream().filter(InboxPagingTest::isLate).count())
                .allMatch(row -> Objects.requireNonNull(row.waiting().left()).overdue());
    }

    @Test
    void a_result_that_has_left_its_unit_is_late_for_nobody_while_it_waits_to_be_confirmed() {
        InboxRow late = reader.paged(head(), TO_TAKE_ON, InboxReader.ALL).get(0);
        takeOn(late, cast.wardStaff(WARD));
        cast.does(cast.wardStaff(WARD), () -> duties.report(duty(late), documents.result()));
        cast.does(head(), () -> duties.approve(duty(late)));

        assertThat(isLate(late)).isTrue();
        assertThat(reader.paged(cast.author(), new InboxFilter(InboxTab.TODO, "", "CONFIRM", false), 50))
                .filteredOn(row -> row.about().object().equals(late.about().object()))
                .singleElement()
                .satisfies(row -> assertThat(row.waiting().left()).isNull());
        assertThat(reader.paged(cast.author(), new InboxFilter(InboxTab.TODO, "", null, true), 50))
                .noneMatch(row -> row.about().object().equals(late.about().object()));
    }

    private void deliver(ClauseContent... clauses) {
        issued.add(documents.delivered(documents.plan(clauses)));
    }

    private ClauseContent duty(String work, @Nullable LocalDate due) {
        Due until = due == null ? new Due(DueKind.CONTINUOUS, null, "") : Due.on(due);
        return new ClauseContent(work, "Báo cáo", until, ClauseMode.EACH, List.of(cast.ward(WARD)), List.of());
    }

    /** From ten days before today on, and now and then none. */
    private static @Nullable LocalDate due(int day) {
        return day == 29 ? null : TODAY.minusDays(10).plusDays(day);
    }

    private PersonId head() {
        return cast.wardHead(WARD);
    }

    private PersonId both() {
        return people.person("tw901.both", cast.ward(WARD), Role.UNIT_HEAD, Role.CLERK);
    }

    private void takeOn(InboxRow row, PersonId person) {
        cast.does(head(), () -> duties.takeOn(duty(row), person, null));
    }

    private static DutyId duty(InboxRow row) {
        return new DutyId(Long.parseLong(row.about().object().id()));
    }

    private static boolean isLate(InboxRow row) {
        return sortDue(row).isBefore(TODAY);
    }

    private static LocalDate sortDue(InboxRow row) {
        return row.waiting().due() == null ? InboxPlace.NO_DUE : row.waiting().due();
    }

    private static List<Long> ids(List<InboxRow> rows) {
        return new ArrayList<>(rows.stream().map(InboxRow::id).toList());
    }
}
