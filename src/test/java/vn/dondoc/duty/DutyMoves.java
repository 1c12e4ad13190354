package vn.dondoc.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDocuments;
import vn.dondoc.access.Act;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.common.UnitId;
import vn.dondoc.process.Move;
import vn.dondoc.process.Moves;
import vn.dondoc.process.Walk;
import vn.dondoc.process.WalkPeople.Crew;
import vn.dondoc.process.WalkPeople.Givers;

/** What is done with the lead duties of a document, by their units and by whoever gave them. */
@Component
class DutyMoves implements Moves {

    private static final String REASON = "Theo tình hình thực tế";

    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final DutyPages pages;
    private final TestDocuments fixtures;

    DutyMoves(
            Duties duties, Supervision supervision, Redirection redirection, DutyPages pages, TestDocuments fixtures) {
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.pages = pages;
        this.fixtures = fixtures;
    }

    @Override
    public Map<ObjectRef, Supplier<ProcessState>> pictures(DocumentId walked) {
        Map<ObjectRef, Supplier<ProcessState>> pictures = new LinkedHashMap<>();
        leads(pages.stripOf(walked))
                .forEach(duty -> pictures.put(duty.id().ref(), () -> pages.processState(duty.id())));
        return pictures;
    }

    @Override
    public Stream<Move> around(Walk walk) {
        Givers givers = walk.people().givers();
        List<DutyLine> strip = pages.stripOf(walk.document());
        Set<UnitId> taken = strip.stream().map(DutyLine::unit).collect(Collectors.toSet());
        return leads(strip)
                .filter(duty -> !duty.status().state().ended())
                .flatMap(duty -> Stream.of(
                                inTheUnit(walk, duty),
                                given(walk, duty, givers.anyOfThem(walk.random())),
                                steered(
                                        walk,
                                        duty,
                                        givers.author(),
                                        walk.people().other(taken, walk.random())))
                        .flatMap(moves -> moves));
    }

    private static Stream<DutyLine> leads(List<DutyLine> strip) {
        return strip.stream().filter(duty -> duty.role() == DutyRole.LEAD);
    }

    private Stream<Move> inTheUnit(Walk walk, DutyLine duty) {
        Crew crew = walk.people().crewOf(duty.unit());
        PersonId receiver = walk.random().nextBoolean() ? crew.head() : crew.clerk();
        PersonId worker = walk.random().nextInt(3) == 0 ? crew.head() : crew.staff();
        Consumer<DutyId> report = id -> duties.report(id, fixtures.result());
        return Stream.of(
                move(walk, duty, "take on", 9, DutyAct.TAKE_ON, receiver, id -> duties.takeOn(id, worker, null)),
                move(walk, duty, "hand over", 1, DutyAct.HAND_OVER, crew.head(), id -> duties.handTo(id, worker)),
                move(walk, duty, "staff reports", 9, DutyAct.CARRY_OUT, crew.staff(), report),
                move(walk, duty, "head reports", 9, DutyAct.CARRY_OUT, crew.head(), report),
                move(walk, duty, "approve result", 6, DutyAct.APPROVE, crew.head(), duties::approve),
                move(
                        walk,
                        duty,
                        "head asks for more",
                        2,
                        DutyAct.APPROVE,
                        crew.head(),
                        id -> duties.askForMore(id, REASON)),
                move(walk, duty, "refer back", 2, DutyAct.REFER_BACK, crew.head(), id -> duties.referBack(id, REASON)));
    }

    private Stream<Move> given(Walk walk, DutyLine duty, PersonId giver) {
        Consumer<DutyId> sendBack = id -> supervision.askForMore(id, ReturnKind.INCOMPLETE, REASON, null);
        Consumer<DutyId> requireMore =
                id -> supervision.askForMore(id, ReturnKind.NEW_REQUIREMENT, REASON, TestDocuments.DUE.plusDays(7));
        return Stream.of(
                move(walk, duty, "confirm", 6, DutyAct.CONFIRM, giver, supervision::confirm),
                move(walk, duty, "return", 2, DutyAct.CONFIRM, giver, sendBack),
                move(walk, duty, "require more", 1, DutyAct.CONFIRM, giver, requireMore));
    }

    private Stream<Move> steered(Walk walk, DutyLine duty, PersonId monitor, UnitId other) {
        boolean referred = duty.status().state() == DutyState.REFERRED_BACK;
        Act decide = referred ? DutyAct.DECIDE_REFERRAL : DutyAct.STEER_DUTY;
        Consumer<DutyId> retarget = id -> redirection.retarget(id, other, REASON);
        Move rest = duty.status().state() == DutyState.SUSPENDED
                ? move(walk, duty, "resume", 6, DutyAct.STEER_DUTY, monitor, supervision::resume)
                : move(walk, duty, "suspend", 1, DutyAct.STEER_DUTY, monitor, id -> supervision.suspend(id, REASON));
        return Stream.of(
                rest,
                move(
                        walk,
                        duty,
                        "cancel",
                        referred ? Move.HOMEWARD : 1,
                        decide,
                        monitor,
                        id -> redirection.cancel(id, REASON)),
                move(walk, duty, "retarget to " + other, 1, decide, monitor, retarget));
    }

    private Move move(
            Walk walk, DutyLine duty, String words, int weight, Act act, PersonId person, Consumer<DutyId> command) {
        return walk.on(duty.id(), id -> pages.open(id).acts())
                .move(words + " (" + duty.unit() + ")", weight, act, person, command);
    }
}
