package vn.dondoc.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCalls.Call;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.book.BookImport;
import vn.dondoc.book.BookSettings;
import vn.dondoc.book.ImportChoices;
import vn.dondoc.book.RowProgress;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;

/** One call of every service method of plans that is open to people, on a plan of the cast's own unit. */
@Component
public class PlanAccessCalls {

    private static final ColumnMap NO_COLUMNS = new ColumnMap(Map.of());
    private static final Book EMPTY = new Book("so.xlsx", "Sổ", List.of(), List.of(), NO_COLUMNS, List.of(), null);

    private final AccessCast cast;
    private final RunAs runAs;
    private final Plans plans;
    private final PlanPages pages;
    private final PlanBoard board;
    private final BookSettings settings;
    private final BookImport imports;
    private PlanId plan = new PlanId(-1);
    private PlanLineId line = new PlanLineId(-1);

    PlanAccessCalls(AccessCast cast, RunAs runAs, ApplicationContext context) {
        this.cast = cast;
        this.runAs = runAs;
        this.plans = context.getBean(Plans.class);
        this.pages = context.getBean(PlanPages.class);
        this.board = context.getBean(PlanBoard.class);
        this.settings = context.getBean(BookSettings.class);
        this.imports = context.getBean(BookImport.class);
    }

    /** Makes the plan, outside the transaction in which a cell is tried. */
    void prepare() {
        if (plan.value() < 0) {
            runAs.person(cast.person(Role.SECRETARY, Relation.OWN), () -> {
                plan = plans.make(content());
                line = plans.add(plan, line());
                return plan;
            });
        }
    }

    /** The plan of the cast's own unit. */
    public String planOfOwnUnit() {
        prepare();
        return plan.toString();
    }

    Map<String, Call> byName() {
        Map<String, Call> calls = new HashMap<>();
        calls.put("Plans.make", () -> plans.make(content()));
        calls.put("Plans.edit", () -> plans.edit(plan, 0, content()));
        calls.put("Plans.add", () -> plans.add(plan, line()));
        calls.put("Plans.change", () -> plans.change(line, 0, line()));
        calls.put("Plans.drop", () -> plans.drop(line, "Không cần nữa"));
        calls.put("Plans.restore", () -> plans.restore(line));
        calls.put("Plans.draft", () -> plans.draft(line));
        calls.put("PlanPages.open", () -> pages.open(plan));
        calls.put("PlanPages.line", () -> pages.line(line));
        calls.put("PlanPages.trailOf", () -> pages.trailOf(plan));
        calls.put("PlanPages.unitsToPlanFor", pages::unitsToPlanFor);
        calls.put("PlanPages.seen", pages::seen);
        calls.put("PlanPages.editable", () -> pages.editable(own()));
        calls.put("PlanBoard.board", () -> board.board(plan, BoardFilter.ALL));
        calls.put("PlanBoard.list", board::list);
        calls.put("PlanBoard.numbers", () -> board.numbers(plan));
        books(calls);
        return calls;
    }

    private void books(Map<String, Call> calls) {
        calls.put("BookSettings.units", settings::units);
        calls.put("BookSettings.plansOf", () -> settings.plansOf(own()));
        calls.put("BookSettings.monitorsOf", () -> settings.monitorsOf(own()));
        calls.put("BookSettings.mapsOf", () -> settings.mapsOf(own()));
        calls.put("BookSettings.keep", () -> settings.keep(own(), "Sổ của phòng", NO_COLUMNS));
        calls.put("BookImport.check", () -> imports.check(EMPTY, choices()));
        calls.put("BookImport.run", () -> imports.run(EMPTY, choices(), RowProgress.UNWATCHED));
    }

    private UnitId own() {
        return cast.unit(Relation.OWN);
    }

    private ImportChoices choices() {
        return new ImportChoices(
                cast.unit(Relation.OWN),
                ImportChoices.Target.REGISTER,
                NO_COLUMNS,
                LocalDate.of(2022, 6, 20),
                cast.person(Role.SECRETARY, Relation.OWN),
                false,
                Set.of(),
                "");
    }

    private PlanContent content() {
        return new PlanContent(
                "Kế hoạch thử quyền", cast.unit(Relation.OWN), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
    }

    private LineContent line() {
        return new LineContent(
                "Chủ đề",
                DocumentType.KE_HOACH,
                "Văn bản thử quyền",
                List.of(),
                List.of(cast.unit(Relation.NAMED)),
                List.of(),
                Due.on(LocalDate.of(2022, 6, 30)),
                "Báo cáo");
    }
}
