package vn.dondoc.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Act;
import vn.dondoc.access.Denied;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyLine;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.ReturnKind;
import vn.dondoc.duty.Supervision;
import vn.dondoc.process.WalkPeople.Crew;
import vn.dondoc.process.WalkPeople.Givers;

/** Every act of a walk, each as one of the people whose act it is, and open to them when their page offers it. */
@Component
class WalkMoves {

    /** The weight from which on a move brings a document nearer to its end. */
    static final int HOMEWARD = 4;

    private static final String REASON = "Theo tình hình thực tế";
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    private final TestOfficeCast cast;
    private final WalkPeople people;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final Issuing issuing;
    private final DocumentPages pages;
    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final DutyPages dutyPages;
    private final EngineJobs jobs;
    private final ManagementService management;
    private final Map<Object, Set<? extends Act>> seen = new HashMap<>();

    WalkMoves(
            TestOfficeCast cast,
            WalkPeople people,
            TestDocuments fixtures,
            Documents documents,
            Issuing issuing,
            DocumentPages pages,
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            DutyPages dutyPages,
            EngineJobs jobs,
            ManagementService management) {
        this.cast = cast;
        this.people = people;
        this.fixtures = fixtures;
        this.documents = documents;
        this.issuing = issuing;
        this.pages = pages;
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.dutyPages = dutyPages;
        this.jobs = jobs;
        this.management = management;
    }

    /**
     * Something that may be done next.
     *
     * @param words what it is, for the story of a walk
     * @param weight how likely it is to be tried before the others
     * @param offered whether it can be done now
     * @param act does it
     */
    record Move(String words, int weight, Supplier<Boolean> offered, Runnable act) {}

    /** All moves there are around a document, those of its lead duties and the delivery included. */
    List<Move> around(DocumentId document, Random random) {
        Givers givers = people.givers();
        List<DutyLine> strip = dutyPages.stripOf(document);
        Set<UnitId> taken = strip.stream().map(DutyLine::unit).collect(Collectors.toSet());
        seen.clear();
        Stream<Move> onDuties = leads(strip)
                .filter(duty -> !duty.standing().state().ended())
                .flatMap(duty -> Stream.of(
                                inTheUnit(duty, people.crewOf(duty.unit()), random),
                                given(duty, givers.anyOfThem(random)),
                                steered(duty, givers.author(), people.other(taken, random)))
                        .flatMap(moves -> moves));
        Move delivery = new Move("deliver", 4, this::somethingToDeliver, jobs::runDue);
        return Stream.of(Stream.of(delivery), on(document, givers), onDuties)
                .flatMap(moves -> moves)
                .toList();
    }

    List<DutyLine> leadsOf(DocumentId document) {
        return leads(dutyPages.stripOf(document)).toList();
    }

    private static Stream<DutyLine> leads(List<DutyLine> strip) {
        return strip.stream().filter(duty -> duty.role() == DutyRole.LEAD);
    }

    boolean ended(DocumentId document) {
        return Set.of("DISCARDED", "CLOSED", "RECALLED", "SUPERSEDED").contains(fixtures.stateOf(document));
    }

    private boolean somethingToDeliver() {
        return management.createJobQuery().executable().active().count() > 0;
    }

    private Stream<Move> on(DocumentId id, Givers givers) {
        Consumer<DocumentId> sendBack = document -> documents.sendBack(document, REASON);
        return Stream.of(
                move(id, "submit", 9, DocumentAct.EDIT_DRAFT, givers.author(), documents::submit),
                move(id, "discard", 3, DocumentAct.EDIT_DRAFT, givers.author(), documents::discard),
                move(id, "approve", 9, DocumentAct.REVIEW, givers.head(), documents::approve),
                move(id, "head sends back", 2, DocumentAct.REVIEW, givers.head(), sendBack),
                move(id, "sign", 6, DocumentAct.SIGN, givers.leader(), documents::sign),
                move(
                        id,
                        "record signed",
                        6,
                        DocumentAct.SIGN,
                        givers.clerk(),
                        one -> documents.recordSigned(one, TODAY)),
                move(id, "leader sends back", 2, DocumentAct.SIGN, givers.leader(), sendBack),
                move(id, "clerk sends back", 2, DocumentAct.ISSUE, givers.clerk(), sendBack),
                move(id, "issue", 9, DocumentAct.ISSUE, givers.clerk(), issuing::issue),
                move(id, "close", 9, DocumentAct.CLOSE, givers.author(), issuing::close),
                move(id, "recall", 1, DocumentAct.WITHDRAW, givers.leader(), one -> issuing.recall(one, REASON)),
                move(
                        id,
                        "supersede",
                        1,
                        DocumentAct.WITHDRAW,
                        givers.secretary(),
                        one -> issuing.supersede(one, REASON)));
    }

    private Stream<Move> inTheUnit(DutyLine duty, Crew crew, Random random) {
        PersonId receiver = random.nextBoolean() ? crew.head() : crew.clerk();
        PersonId worker = random.nextInt(3) == 0 ? crew.head() : crew.staff();
        Consumer<DutyId> report = id -> duties.report(id, fixtures.result());
        return Stream.of(
                move(duty, "take on", 9, DutyAct.TAKE_ON, receiver, id -> duties.takeOn(id, worker, null)),
                move(duty, "hand over", 1, DutyAct.HAND_OVER, crew.head(), id -> duties.handTo(id, worker)),
                move(duty, "staff reports", 9, DutyAct.CARRY_OUT, crew.staff(), report),
                move(duty, "head reports", 9, DutyAct.CARRY_OUT, crew.head(), report),
                move(duty, "approve result", 6, DutyAct.APPROVE, crew.head(), duties::submit),
                move(duty, "head asks for more", 2, DutyAct.APPROVE, crew.head(), id -> duties.askForMore(id, REASON)),
                move(duty, "refer back", 2, DutyAct.REFER_BACK, crew.head(), id -> duties.referBack(id, REASON)));
    }

    private Stream<Move> given(DutyLine duty, PersonId giver) {
        Consumer<DutyId> sendBack = id -> supervision.askForMore(id, ReturnKind.INCOMPLETE, REASON, null);
        Consumer<DutyId> requireMore =
                id -> supervision.askForMore(id, ReturnKind.NEW_REQUIREMENT, REASON, TestDocuments.DUE.plusDays(7));
        return Stream.of(
                move(duty, "confirm", 6, DutyAct.CONFIRM, giver, supervision::confirm),
                move(duty, "return", 2, DutyAct.CONFIRM, giver, sendBack),
                move(duty, "require more", 1, DutyAct.CONFIRM, giver, requireMore));
    }

    private Stream<Move> steered(DutyLine duty, PersonId monitor, UnitId other) {
        boolean referred = duty.standing().state() == DutyState.REFERRED_BACK;
        Act decide = referred ? DutyAct.DECIDE_REFERRAL : DutyAct.STEER_DUTY;
        Consumer<DutyId> retarget = id -> redirection.retarget(id, other, REASON);
        Move rest = duty.standing().state() == DutyState.SUSPENDED
                ? move(duty, "resume", 6, DutyAct.STEER_DUTY, monitor, supervision::resume)
                : move(duty, "suspend", 1, DutyAct.STEER_DUTY, monitor, id -> supervision.suspend(id, REASON));
        return Stream.of(
                rest,
                move(duty, "cancel", referred ? HOMEWARD : 1, decide, monitor, id -> redirection.cancel(id, REASON)),
                move(duty, "retarget to " + other, 1, decide, monitor, retarget));
    }

    private Move move(DocumentId id, String words, int weight, Act act, PersonId person, Consumer<DocumentId> command) {
        return new Move(
                words,
                weight,
                () -> actsOf(person, id, () -> pages.open(id).acts().acts()).contains(act),
                () -> cast.does(person, () -> command.accept(id)));
    }

    private Move move(DutyLine duty, String words, int weight, Act act, PersonId person, Consumer<DutyId> command) {
        return new Move(
                words + " (" + duty.unit() + ")",
                weight,
                () -> actsOf(
                                person,
                                duty.id(),
                                () -> dutyPages.open(duty.id()).acts().acts())
                        .contains(act),
                () -> cast.does(person, () -> command.accept(duty.id())));
    }

    /** Looks at a page once for all the moves of a person there. */
    private Set<? extends Act> actsOf(PersonId person, Object object, Supplier<Set<? extends Act>> page) {
        return seen.computeIfAbsent(List.of(person, object), any -> {
            try {
                return cast.as(person, page);
            } catch (Denied hidden) {
                return Set.of();
            }
        });
    }
}
