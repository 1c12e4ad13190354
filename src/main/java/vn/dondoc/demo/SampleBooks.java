package vn.dondoc.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RunAs;
import vn.dondoc.board.BoardFigures;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.LineSlice;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.book.BookImport;
import vn.dondoc.book.ImportChoices;
import vn.dondoc.book.RowProgress;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.book.read.BookStatus;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.TemporaryFolder;
import vn.dondoc.common.TemporaryFolder.Arrived;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.PlanContent;

/** The two books that the secretary of the sample office keeps in Excel, taken over by her through the importer. */
@Component
@Profile("demo")
class SampleBooks {

    private static final String SECRETARY = "cuchtk";
    private static final UnitId OFFICE = new UnitId("BTGQU");
    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 20);
    private static final PlanContent PLAN = new PlanContent(
            "Văn bản triển khai nhiệm vụ công tác tuyên giáo 6 tháng đầu năm 2022",
            OFFICE,
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 6, 30));

    private final BookImport imports;
    private final PlanBoard board;
    private final SampleCast cast;
    private final RunAs runAs;
    private final EngineJobs jobs;

    SampleBooks(BookImport imports, PlanBoard board, SampleCast cast, RunAs runAs, EngineJobs jobs) {
        this.imports = imports;
        this.board = board;
        this.cast = cast;
        this.runAs = runAs;
        this.jobs = jobs;
    }

    /**
     * Takes both over.
     *
     * @param progress is told how many lines of the plan are written
     * @return the figures of the plan
     * @throws IllegalStateException if a row is refused, or the plan does not say what its book says
     */
    BoardFigures takeOver(SampleProgress progress) {
        PersonId secretary = cast.person(SECRETARY, "");
        take("van-ban-chi-dao.xlsx", null, secretary, RowProgress.UNWATCHED);
        PlanId plan = Objects.requireNonNull(take("ke-hoach-149.xlsx", PLAN, secretary, progress::reached));
        jobs.runDue();
        BoardFigures figures =
                runAs.person(secretary, () -> board.board(plan, BoardFilter.ALL).figures());
        requireAsTheBookSays(figures);
        return figures;
    }

    /** Done is what the book calls done, late or not; overdue what it calls not done; planned what has no number. */
    private static void requireAsTheBookSays(BoardFigures figures) {
        Book book = read("ke-hoach-149.xlsx");
        Map<BookStatus, Long> said = book.rows().stream()
                .map(row -> BookStatus.of(book.proposed(), row))
                .flatMap(Optional::stream)
                .collect(groupingBy(status -> status, counting()));
        require(figures, LineSlice.DONE, count(said, BookStatus.DONE) + count(said, BookStatus.DONE_LATE));
        require(figures, LineSlice.DONE_LATE, count(said, BookStatus.DONE_LATE));
        require(figures, LineSlice.OVERDUE, count(said, BookStatus.NOT_DONE));
        require(figures, LineSlice.SUSPENDED, count(said, BookStatus.SUSPENDED));
        require(figures, LineSlice.PLANNED, count(said, BookStatus.PLANNED));
        require(figures, LineSlice.STANDING, book.rows().size());
    }

    private static long count(Map<BookStatus, Long> said, BookStatus status) {
        return said.getOrDefault(status, 0L);
    }

    private static void require(BoardFigures figures, LineSlice slice, long said) {
        if (figures.of(slice) != said) {
            throw new IllegalStateException(
                    slice + " is " + figures.of(slice) + " on the board and " + said + " in its book");
        }
    }

    private @Nullable PlanId take(String name, @Nullable PlanContent plan, PersonId secretary, RowProgress progress) {
        Book book = read(name);
        ImportChoices choices = new ImportChoices(
                OFFICE,
                new ImportChoices.Target(null, plan),
                book.proposed(),
                AS_OF,
                secretary,
                false,
                Set.of(),
                "Đã cấp ngoài hệ thống, theo sổ của cơ quan");
        return runAs.person(secretary, () -> {
                    var done = imports.run(book, choices, progress);
                    if (done.done().rows().stream()
                            .anyMatch(row -> !row.faults().isEmpty())) {
                        throw new IllegalStateException("rows of " + name + " are refused");
                    }
                    return done;
                })
                .plan();
    }

    private static Book read(String name) {
        byte[] bytes = SampleFiles.bytes(name);
        try (Arrived file = TemporaryFolder.own().receive(name, new ByteArrayInputStream(bytes), bytes.length)) {
            return BookReader.read(name, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
