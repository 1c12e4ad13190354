package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Denied;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.demo.SampleAct.Thing;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.DutyState;

/** What the screens offer: acts that somebody finds on the page of a document or a duty, in the words of the play. */
final class OfferedActs {

    private static final String REASON = "Theo ý kiến tại cuộc họp giao ban.";
    private static final int PEOPLE_ASKED = 6;

    private final DaysNode node;
    private final JdbcClient jdbc;
    private final Random random;

    OfferedActs(DaysNode node, Random random) {
        this.node = node;
        this.jdbc = node.bean(JdbcClient.class);
        this.random = random;
    }

    private record Somebody(long id, String username) {}

    private record OpenDuty(long id, int clause, String unit, DutyState state) {}

    /** Everything the pages of a document and of one of its duties offer to one of those they concern. */
    List<SampleAct> on(String key, DocumentId document, Instant at) {
        List<OpenDuty> duties = duties(document);
        OpenDuty duty = duties.isEmpty() || random.nextInt(4) == 0 ? null : duties.get(random.nextInt(duties.size()));
        for (Somebody somebody : concerned(document, duty == null ? "" : duty.unit())) {
            List<SampleAct> offered = duty == null
                    ? ofDocument(somebody, key, document, at)
                    : ofDuty(somebody, new Thing(key, duty.clause() + 1, duty.unit()), duty, at);
            if (!offered.isEmpty()) {
                return offered;
            }
        }
        return List.of();
    }

    private List<OpenDuty> duties(DocumentId document) {
        return jdbc.sql(
                        "select a.id, c.place, a.unit_code, a.state from duty_now a join clause_now c on c.id = a.clause_id"
                                + " where a.document_id = ? and a.state <> 'TRANSFERRED' order by c.place, a.unit_code")
                .param(document.value())
                .query((row, number) -> new OpenDuty(
                        row.getLong(1), row.getInt(2), row.getString(3), DutyState.valueOf(row.getString(4))))
                .list();
    }

    private List<Somebody> concerned(DocumentId document, String unit) {
        List<Somebody> people = new ArrayList<>(jdbc.sql("select distinct p.id, p.username from document_head d"
                        + " join unit b on b.code = d.issuing_body join membership m on m.unit_code in"
                        + " (d.drafting_unit, d.issuing_body, b.registry_unit, ?) join person p on p.id = m.person_id"
                        + " where d.id = ? order by p.username")
                .params(unit, document.value())
                .query((row, number) -> new Somebody(row.getLong(1), row.getString(2)))
                .list());
        Collections.shuffle(people, random);
        return people.subList(0, Math.min(PEOPLE_ASKED, people.size()));
    }

    private List<SampleAct> ofDocument(Somebody who, String key, DocumentId id, Instant at) {
        List<SampleAct> offered = new ArrayList<>();
        Thing thing = new Thing(key, 0, "");
        try {
            as(who, () -> node.bean(DocumentPages.class).open(id)).acts().acts().stream()
                    .sorted()
                    .forEach(act -> addTo(offered, who, act, thing, at));
        } catch (Denied notTheirs) {
            return List.of();
        }
        return offered;
    }

    private void addTo(List<SampleAct> offered, Somebody who, DocumentAct act, Thing on, Instant at) {
        switch (act) {
            case EDIT_DRAFT -> offered.add(act(who, rarely(10) ? "document.discard" : "document.submit", on, at));
            case REVIEW ->
                offered.add(
                        rarely(4)
                                ? act(who, "document.send-back", on, at, REASON)
                                : act(who, "document.approve", on, at));
            case SIGN ->
                offered.add(
                        signs(who, on)
                                ? act(who, "document.sign", on, at)
                                : act(who, "document.record-signed", on, at, "", today(at), "", List.of()));
            case ISSUE -> offered.add(act(who, "document.issue", on, at));
            case CLOSE -> offered.add(act(who, "document.close", on, at));
            case MARK_READ -> offered.add(act(who, "document.read", on, at));
            case WITHDRAW -> {
                if (rarely(12)) {
                    offered.add(act(who, rarely(2) ? "document.recall" : "document.supersede", on, at, REASON));
                }
            }
            case DRAFT, SEE_DOCUMENT, SEE_DRAFTING, REVISE -> {}
        }
    }

    /** To everybody else the page offers to record the signed paper. */
    private boolean signs(Somebody who, Thing on) {
        DocumentId document = node.bean(SampleRegister.class).document(on.document());
        PersonId signer = as(who, () -> node.bean(DocumentPages.class).open(document))
                .written()
                .content()
                .issuer()
                .signer();
        return as(who, () -> node.bean(CurrentActor.class).get().actsFor(signer));
    }

    private List<SampleAct> ofDuty(Somebody who, Thing thing, OpenDuty duty, Instant at) {
        List<SampleAct> offered = new ArrayList<>();
        try {
            DutyPage page = as(who, () -> node.bean(DutyPages.class).open(new DutyId(duty.id())));
            page.acts().acts().stream().sorted().forEach(act -> addTo(offered, who, act, thing, duty, at));
        } catch (Denied notTheirs) {
            return List.of();
        }
        return offered;
    }

    private void addTo(List<SampleAct> offered, Somebody who, DutyAct act, Thing on, OpenDuty duty, Instant at) {
        switch (act) {
            case TAKE_ON -> offered.add(act(who, "duty.take-on", on, at, colleague(on.unit()), null, "", List.of()));
            case CARRY_OUT -> offered.add(act(who, "duty.report", on, at, "", null, "Đã làm xong.", evidence()));
            case APPROVE ->
                offered.add(
                        rarely(5) ? act(who, "duty.ask-for-more", on, at, REASON) : act(who, "duty.submit", on, at));
            case CONFIRM -> offered.add(confirmed(who, on, at));
            case STEER_DUTY -> offered.addAll(steered(who, on, duty, at));
            case REFER_BACK -> addRarely(offered, 6, act(who, "duty.refer-back", on, at, REASON));
            case HAND_OVER ->
                addRarely(offered, 4, act(who, "duty.hand-over", on, at, colleague(on.unit()), null, "", List.of()));
            case ACKNOWLEDGE -> offered.add(act(who, "duty.contribute", on, at));
            case URGE -> addRarely(offered, 6, act(who, "duty.urge", on, at, "Đề nghị báo cáo trong ngày."));
            case SEE_DUTY, SEE_RESULTS, DECIDE_REFERRAL -> {}
        }
    }

    private SampleAct confirmed(Somebody who, Thing on, Instant at) {
        return switch (random.nextInt(6)) {
            case 0 -> act(who, "duty.return", on, at, REASON);
            case 1 ->
                act(who, "duty.return", on, at, "", today(at).plusDays(5), "Bổ sung danh sách khu phố.", List.of());
            default -> act(who, "duty.confirm", on, at);
        };
    }

    private List<SampleAct> steered(Somebody who, Thing on, OpenDuty duty, Instant at) {
        if (duty.state() == DutyState.SUSPENDED) {
            return List.of(act(who, "duty.resume", on, at));
        }
        if (duty.state() != DutyState.REFERRED_BACK && !rarely(5)) {
            return List.of();
        }
        return switch (random.nextInt(3)) {
            case 0 -> List.of(act(who, "duty.cancel", on, at, REASON));
            case 1 -> List.of(act(who, "duty.suspend", on, at, REASON));
            default -> List.of(act(who, "duty.retarget", on, at, otherUnit(on.unit()), null, REASON, List.of()));
        };
    }

    private String colleague(String unit) {
        List<String> people = jdbc.sql(
                        "select distinct p.username from membership m join person p on p.id = m.person_id"
                                + " where m.unit_code = ? order by p.username")
                .param(unit)
                .query(String.class)
                .list();
        return people.get(random.nextInt(people.size()));
    }

    private String otherUnit(String unit) {
        List<String> units = jdbc.sql("select distinct unit_code from membership where role = 'UNIT_HEAD'"
                        + " and unit_code <> ? order by unit_code")
                .param(unit)
                .query(String.class)
                .list();
        return units.get(random.nextInt(units.size()));
    }

    private List<String> evidence() {
        return rarely(4) ? List.of("danh-sach.txt") : List.of();
    }

    private void addRarely(List<SampleAct> offered, int in, SampleAct act) {
        if (rarely(in)) {
            offered.add(act);
        }
    }

    private boolean rarely(int in) {
        return random.nextInt(in) == 0;
    }

    private static LocalDate today(Instant at) {
        return OfficeTime.dayOf(at);
    }

    private static SampleAct act(Somebody who, String name, Thing on, Instant at) {
        return act(who, name, on, at, "");
    }

    private static SampleAct act(Somebody who, String name, Thing on, Instant at, String words) {
        return act(who, name, on, at, "", null, words, List.of());
    }

    private static SampleAct act(
            Somebody who,
            String name,
            Thing on,
            Instant at,
            String to,
            @Nullable LocalDate day,
            String words,
            List<String> files) {
        return new SampleAct(at, who.username(), name, on, to, day, files, words);
    }

    private <T> T as(Somebody who, Supplier<T> work) {
        return node.bean(RunAs.class).person(new PersonId(who.id()), work);
    }
}
