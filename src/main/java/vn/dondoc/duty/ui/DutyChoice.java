package vn.dondoc.duty.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Batch;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyPages;

/** The duties an act is about: one, or several chosen from a list. */
record DutyChoice(List<DutyPage> duties) {

    /** As much of a work's words as tells it from the others of its document. */
    private static final int ENOUGH = 80;

    static DutyChoice of(DutyPages pages, List<String> ids) {
        return new DutyChoice(ids.stream()
                .map(id -> pages.open(new DutyId(Long.parseLong(id))))
                .toList());
    }

    /** Refuses duties of several units, whose people are not the same. */
    DutyChoice ofOneUnit() {
        if (duties.stream().map(duty -> duty.headline().unit()).distinct().count() > 1) {
            throw new Refusal("duty.fault.many-units");
        }
        return this;
    }

    DutyPage first() {
        return duties.get(0);
    }

    /** What it is about: the work itself, or how many of them. */
    String words() {
        return duties.size() == 1
                ? first().headline().origin().work()
                : Texts.say(
                        "duty.many", duties.size(), first().headline().names().unit());
    }

    /** The key of a form about one duty, or about just these at once. */
    FormKey form(String name) {
        return new FormKey(duties.size() == 1 ? ObjectRef.of(first().id()) : new ObjectRef(DutyId.KIND, these()), name);
    }

    private String these() {
        String ids = duties.stream().map(duty -> duty.id().toString()).sorted().collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Does the same to each by itself; the batch tells how it went. */
    Batch each(Consumer<DutyPage> act) {
        Batch batch = new Batch();
        duties.forEach(duty -> batch.run(name(duty), () -> act.accept(duty)));
        return batch;
    }

    /** One of them, told apart from the others. */
    static String name(DutyPage duty) {
        String work = duty.headline().origin().work();
        String beginning = work.length() <= ENOUGH ? work : work.substring(0, ENOUGH) + "…";
        return Texts.say(
                "duty.many.name",
                duty.headline().names().unit(),
                duty.headline().origin().symbol(),
                beginning);
    }
}
