package vn.dondoc.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Offered;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.access.Parties;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.FileId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.files.FileContent;
import vn.dondoc.files.FileStore;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** Duties as pages show them. */
@Service
@Transactional(readOnly = true)
public class DutyPages {

    private final DutyDesk desk;
    private final DutyRepository rows;
    private final SubmissionRepository submissions;
    private final UrgeRepository urges;
    private final FileStore files;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final OpenSteps openSteps;
    private final DutyFlow flow;
    private final Trail trail;

    DutyPages(
            DutyDesk desk,
            DutyRepository rows,
            SubmissionRepository submissions,
            UrgeRepository urges,
            FileStore files,
            Directory directory,
            WorkingCalendar calendar,
            AccessPolicy policy,
            OpenSteps openSteps,
            DutyFlow flow,
            Trail trail) {
        this.desk = desk;
        this.rows = rows;
        this.submissions = submissions;
        this.urges = urges;
        this.files = files;
        this.directory = directory;
        this.calendar = calendar;
        this.policy = policy;
        this.openSteps = openSteps;
        this.flow = flow;
        this.trail = trail;
    }

    /** A duty, with what the current person may see and do. */
    public DutyPage open(DutyId id) {
        Duty duty = desk.open(id, DutyAct.SEE_DUTY).thing();
        Parties parties = desk.parties(duty);
        WorkingDays days = calendar.workingDays();
        return new DutyPage(
                id,
                headline(duty),
                status(duty, days),
                new DutyPage.Dues(duty.originalDue(), duty.firstTimeliness(today()), duty.internalDue()),
                result(duty, policy.allows(DutyAct.SEE_RESULTS, parties)),
                actsOn(duty, parties));
    }

    /** The trail of a duty. */
    public List<TrailLine> trailOf(DutyId id) {
        desk.open(id, DutyAct.SEE_RESULTS);
        return trail.of(ObjectRef.of(id));
    }

    /** Where the process of a duty stands. */
    public ProcessState processState(DutyId id) {
        desk.open(id, DutyAct.SEE_DUTY);
        return flow.processState(id);
    }

    /** A file of a duty: evidence of a version, or waiting for the next one. */
    public FileContent file(DutyId id, FileId file) {
        Duty duty = desk.open(id, DutyAct.SEE_RESULTS).thing();
        return Stream.concat(
                        Stream.of(Results.waitingAt(duty)),
                        submissions.findByDutyIdOrderByVersionNumberDesc(id.value()).stream()
                                .map(version -> Results.ofVersion(version.id())))
                .filter(owner ->
                        files.of(owner).stream().anyMatch(stored -> stored.id().equals(file)))
                .findFirst()
                .map(owner -> files.open(file, owner))
                .orElseThrow(Denied::new);
    }

    /** Of these duties, those on which the current person may do the act now. */
    public List<DutyId> openTo(DutyAct act, List<DutyId> ids) {
        return ids.stream()
                .map(desk::load)
                .filter(duty -> act.isPossibleOn(duty) && policy.allows(act, desk.parties(duty)))
                .map(Duty::id)
                .toList();
    }

    /** Whom a duty may be given to: those who work in its unit today. */
    public List<Colleague> candidates(DutyId id) {
        Duty duty = desk.open(id, DutyAct.SEE_RESULTS).thing();
        return directory.workingIn(duty.unit(), today());
    }

    /** The units of a document and how far they are. The caller has checked who asks. For other rooms only. */
    public List<DutyLine> stripOf(DocumentId document) {
        WorkingDays days = calendar.workingDays();
        return rows.ofDocument(document.value()).stream()
                .map(duty -> new DutyLine(
                        duty.id(),
                        duty.clause(),
                        duty.role(),
                        duty.unit(),
                        directory.unit(duty.unit()).name(),
                        status(duty, days),
                        !duty.awaitsDelivery()))
                .toList();
    }

    private DutyPage.Headline headline(Duty duty) {
        return new DutyPage.Headline(
                duty.origin(),
                duty.role(),
                duty.unit(),
                duty.responsible(),
                names(duty),
                duty.assignedAt(),
                duty.successor());
    }

    private DutyPage.Result result(Duty duty, boolean visible) {
        if (!visible) {
            return new DutyPage.Result(false, List.of(), List.of(), List.of(), duty.submittedAt());
        }
        return new DutyPage.Result(
                true,
                versions(duty),
                files.of(Results.waitingAt(duty)),
                duty.state().withUnit() ? urged(duty.id()) : List.of(),
                duty.submittedAt());
    }

    private DutyStatus status(Duty duty, WorkingDays days) {
        return DutyStatus.on(
                today(), duty.state(), duty.timeliness(today()), duty.deadline(), duty.bookVerdict() != null, days);
    }

    private List<SubmissionRow> versions(Duty duty) {
        List<Submission> all =
                submissions.findByDutyIdOrderByVersionNumberDesc(duty.id().value());
        Map<PersonId, String> reporters =
                directory.names(all.stream().map(Submission::reportedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(version -> version.view(
                        reporters.getOrDefault(version.reportedBy(), ""), files.of(Results.ofVersion(version.id()))))
                .toList();
    }

    private List<UrgeRow> urged(DutyId id) {
        List<Urge> all = urges.findByDutyIdOrderByUrgedAtDesc(id.value());
        Map<PersonId, String> names = directory.names(all.stream().map(Urge::by).collect(Collectors.toSet()));
        return all.stream()
                .map(urge -> urge.view(names.getOrDefault(urge.by(), "")))
                .toList();
    }

    private Offered<DutyAct> actsOn(Duty duty, Parties parties) {
        Set<DutyAct> acts = EnumSet.allOf(DutyAct.class).stream()
                .filter(act -> act.isPossibleOn(duty) && policy.allows(act, parties))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DutyAct.class)));
        return new Offered<>(acts, openSteps.namesOn(parties.object()));
    }

    private DutyPage.Names names(Duty duty) {
        Origin origin = duty.origin();
        Set<PersonId> people = new HashSet<>(Set.of(origin.givers().monitor()));
        Stream.of(duty.responsible(), origin.givers().signer())
                .filter(Objects::nonNull)
                .forEach(people::add);
        Map<PersonId, String> names = directory.names(people);
        return new DutyPage.Names(
                directory.unit(duty.unit()).name(),
                directory.unit(origin.givers().draftingUnit()).name(),
                directory.unit(origin.givers().issuingBody()).name(),
                names.getOrDefault(duty.responsible(), ""),
                names.getOrDefault(origin.givers().monitor(), ""),
                names.getOrDefault(origin.givers().signer(), ""));
    }

    private LocalDate today() {
        return desk.today();
    }
}
