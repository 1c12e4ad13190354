package vn.dondoc.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.FileId;
import vn.dondoc.files.TextUpload;

/** What is done with duties of the cast by their unit and by whoever gave them, and seen of them. */
@Component
class DutyCalls implements RoomCalls {

    private static final FileId NO_FILE = new FileId(-1);
    private static final ResultContent RESULT = new ResultContent("Đã làm", "", List.of(), List.of());

    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final DutyPages pages;
    private final DutiesOfCast things;
    private final AccessCast cast;
    private final Map<String, Runnable> calls = new HashMap<>();

    DutyCalls(
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            DutyPages pages,
            DutiesOfCast things,
            AccessCast cast) {
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.pages = pages;
        this.things = things;
        this.cast = cast;
        inTheUnit();
        onTheGivingSide();
        pages();
    }

    @Override
    public void prepare() {
        things.prepare();
    }

    @Override
    public Map<String, Runnable> byName() {
        return calls;
    }

    @Override
    public Map<Class<?>, Supplier<?>> anyOf() {
        return Map.of(DutyId.class, things::sent, String.class, () -> "Không đúng chức năng");
    }

    private void inTheUnit() {
        calls.put("Duties.takeOn", () -> duties.takeOn(things.sent(), cast.worker(), null));
        calls.put("Duties.handTo", () -> duties.handTo(things.underWay(), cast.worker()));
        calls.put("Duties.report", () -> duties.report(things.underWay(), RESULT));
        calls.put("Duties.attach", () -> duties.attach(things.underWay(), TextUpload.make()));
        calls.put("Duties.detach", () -> duties.detach(things.underWay(), NO_FILE));
        calls.put("Duties.approve", () -> duties.approve(things.reported()));
        calls.put("Duties.askForMore", () -> duties.askForMore(things.reported(), "Thiếu ảnh"));
        calls.put("Duties.contribute", () -> duties.contribute(things.coordination()));
    }

    private void onTheGivingSide() {
        calls.put("Supervision.confirm", () -> supervision.confirm(things.submitted()));
        calls.put(
                "Supervision.askForMore",
                () -> supervision.askForMore(things.submitted(), ReturnKind.INCOMPLETE, "Thiếu", null));
        calls.put(
                "Redirection.retarget",
                () -> redirection.retarget(things.sent(), cast.unit(Relation.OTHER), "Đúng chức năng"));
    }

    private void pages() {
        calls.put("DutyPages.file", () -> pages.file(things.withFile(), things.file()));
        calls.put("DutyPages.openTo", () -> pages.openTo(DutyAct.CONFIRM, List.of(things.sent())));
    }
}
