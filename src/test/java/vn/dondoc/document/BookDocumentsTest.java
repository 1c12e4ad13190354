package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.BookVerdict;
import vn.dondoc.duty.BookedState;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Supervision;
import vn.dondoc.duty.Timeliness;

/** Documents taken over from a book: what goes on here, what was finished before, and what waits for them. */
@OfficeTest
@ExtendWith(Reconciled.class)
class BookDocumentsTest {

    private static final LocalDate PAPER = LocalDate.of(2022, 3, 10);
    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 17);

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments fixtures;
    private final BookDocuments books;
    private final DocumentPages pages;
    private final DutyPages dutyPages;
    private final Duties duties;
    private final Supervision supervision;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    BookDocumentsTest(
            TestOfficeCast cast,
            TestPeople people,
            TestDocuments fixtures,
            BookDocuments books,
            DocumentPages pages,
            DutyPages dutyPages,
            Duties duties,
            Supervision supervision,
            EngineJobs jobs,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.people = people;
        this.fixtures = fixtures;
        this.books = books;
        this.pages = pages;
        this.dutyPages = dutyPages;
        this.duties = duties;
        this.supervision = supervision;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void an_open_row_of_a_book_reaches_its_units_and_goes_its_way_here() {
        DocumentId taken = take(51, BookedState.open(PAPER), List.of());
        jobs.runDue();

        DutyId duty = fixtures.submitted(taken, 1);
        cast.does(importer(), () -> supervision.confirm(duty));

        assertThat(fixtures.stateOf(taken)).isEqualTo("ISSUED");
        assertThat(fixtures.stateOf(duty)).isEqualTo("COMPLETED");
        assertThat(fixtures.stateOf(dutyOfWard(taken, 2))).isEqualTo("SENT");
        assertThat(column(duty, "assigned_at")).startsWith("2022-03-");
    }

    @Test
    void rule_56_a_finished_row_is_done_by_the_book_on_its_day_and_has_no_process() {
        DocumentId taken = take(52, BookedState.finished(PAPER, BookVerdict.LATE, AS_OF), List.of());
        jobs.runDue();

        var duty = cast.as(importer(), () -> dutyPages.open(dutyOfWard(taken, 1)));
        var document = cast.as(importer(), () -> pages.open(taken));

        assertThat(duty.status().timeliness()).isEqualTo(Timeliness.DONE_LATE);
        assertThat(duty.status().byBook()).isTrue();
        assertThat(document.headline().state()).isEqualTo(DocumentState.CLOSED);
        assertThat(document.strip().delivery().complete()).isTrue();
        assertThat(cast.as(importer(), () -> pages.processState(taken)).steps()).isEmpty();
        assertThat(jdbc.sql("select count(*) from duty_interval where duty_id = ? and state = 'COMPLETED'"
                                + " and from_at = (select ended_at from duty where id = ?)")
                        .params(duty.id().value(), duty.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_suspended_row_rests_here_until_its_monitor_lets_it_go_on() {
        DocumentId taken = take(53, BookedState.resting(PAPER), List.of());
        jobs.runDue();
        DutyId duty = dutyOfWard(taken, 1);
        assertThat(fixtures.stateOf(duty)).isEqualTo("SUSPENDED");

        cast.does(importer(), () -> supervision.resume(duty));

        assertThat(fixtures.stateOf(duty)).isEqualTo("SENT");
        cast.does(cast.wardHead(1), () -> duties.takeOn(duty, cast.wardStaff(1), null));
    }

    @Test
    void a_base_that_is_not_known_yet_waits_for_its_document() {
        String symbol = "54-KH/" + body();
        DocumentId resting =
                take(55, null, List.of(new Basis(null, "Kế hoạch số " + symbol + " ngày 10/03/2022", symbol)));
        assertThat(basisOf(resting).document()).isNull();

        DocumentId awaited = take(54, null, List.of());

        assertThat(basisOf(resting).document()).isEqualTo(awaited);
        assertThat(basisOf(resting).words()).contains("ngày 10/03/2022");
    }

    @Test
    void a_document_by_the_book_says_what_it_lacks() {
        DocumentId taken = take(56, null, List.of());

        assertThat(cast.as(importer(), () -> pages.open(taken)).written().lacks())
                .extracting(fault -> fault.message().key())
                .contains("document.fault.no-signer");
    }

    @Test
    void the_series_goes_on_after_the_numbers_of_the_book() {
        int before = lastNumber();
        take(before + 40, null, List.of());

        assertThat(lastNumber()).isEqualTo(before + 40);
        take(before + 30, null, List.of());
        assertThat(lastNumber()).isEqualTo(before + 40);
    }

    private DocumentId take(int number, @Nullable BookedState booked, List<Basis> bases) {
        UnitId body = body();
        DraftContent empty = DraftContent.emptyOf(body);
        ClauseContent clause = fixtures.each(List.of(cast.ward(1), cast.ward(2)));
        DraftContent content = new DraftContent(
                new DraftHead(
                        empty.head().kind(),
                        empty.head().type(),
                        "Kế hoạch theo sổ số " + number,
                        "Văn hóa",
                        empty.head().urgency(),
                        empty.head().secrecy()),
                new DraftIssuer(body, body, null, empty.issuer().capacity()),
                bases,
                List.of(),
                List.of(clause));
        BookDocument book = new BookDocument(content, number + "-KH/" + body, number, PAPER, importer(), booked);
        return cast.as(
                importer(),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> books.take(book, Hat.of(Role.SECRETARY, body)))));
    }

    private UnitId body() {
        return people.unit("TBOOK", "BAN_DANG");
    }

    private PersonId importer() {
        return people.person("tbook.secretary", body(), Role.SECRETARY);
    }

    private DutyId dutyOfWard(DocumentId document, int ward) {
        return fixtures.dutyOf(document, cast.ward(ward));
    }

    private Basis basisOf(DocumentId document) {
        return cast.as(importer(), () -> pages.open(document))
                .written()
                .content()
                .bases()
                .get(0);
    }

    private String column(DutyId duty, String column) {
        return jdbc.sql("select cast(" + column + " as varchar(40)) from duty where id = ?")
                .param(duty.value())
                .query(String.class)
                .single();
    }

    private int lastNumber() {
        return jdbc.sql("select coalesce(max(last_number), 0) from number_series where issuing_body = ?")
                .param(body().code())
                .query(Integer.class)
                .single();
    }
}
