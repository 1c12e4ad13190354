package vn.dondoc.inbox;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Parties;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.StepName;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OrganizationAct;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** What waits for the current person, in tabs; and claim and release, which complete no step and can be undone. */
@Service
@Transactional
public class Inbox {

    private final InboxList list;
    private final WorkItemRepository rows;
    private final AccessPolicy policy;
    private final CurrentActor currentActor;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Trail trail;
    private final Clock clock;

    Inbox(
            InboxList list,
            WorkItemRepository rows,
            AccessPolicy policy,
            CurrentActor currentActor,
            WorkingCalendar calendar,
            Directory directory,
            Trail trail,
            Clock clock) {
        this.list = list;
        this.rows = rows;
        this.policy = policy;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rows of a tab after a place, late first; what was done, newest first. */
    @Transactional(readOnly = true)
    public List<InboxRow> page(InboxFilter filter, @Nullable InboxPlace after, int limit) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return list.page(owner(), filter, after, limit, calendar.workingDays());
    }

    /** How many rows a tab has, by the query that lists them. */
    @Transactional(readOnly = true)
    public int count(InboxFilter filter) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return list.count(owner(), filter);
    }

    /** The counts of all open tabs. */
    @Transactional(readOnly = true)
    public Map<InboxTab, Integer> counts() {
        Map<InboxTab, Integer> counts = new EnumMap<>(InboxTab.class);
        for (InboxTab tab : InboxTab.values()) {
            if (tab != InboxTab.DONE) {
                counts.put(tab, count(InboxFilter.of(tab)));
            }
        }
        return counts;
    }

    /** The steps that wait in a tab, each once: what it can be narrowed to. */
    @Transactional(readOnly = true)
    public Map<String, StepName> steps(InboxTab tab) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return list.steps(owner(), tab);
    }

    /** What waits for the person on one object, if anything: the next thing to do there. */
    @Transactional(readOnly = true)
    public Optional<InboxRow> next(ObjectRef done) {
        return page(InboxFilter.of(InboxTab.TODO), null, 2).stream()
                .filter(row -> !row.about().object().equals(done))
                .findFirst();
    }

    /** The keys for which a screen of the current person is refreshed when {@link InboxChanged} names one of them. */
    @Transactional(readOnly = true)
    public Set<String> myHolders() {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return Holder.keysOf(currentActor.get());
    }

    /**
     * Takes a row that waits for a role, so that colleagues see who is at it (<i>Nhận việc</i>).
     *
     * @throws Refusal if a colleague has it already, naming them
     */
    public void claim(long id) {
        Hat hat = policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        WorkItem item = mine(id);
        PersonId me = currentActor.get().personId();
        PersonId other = item.claimedBy();
        if (other != null && !other.equals(me)) {
            throw new Refusal(
                    "inbox.fault.claimed", directory.names(Set.of(other)).getOrDefault(other, ""));
        }
        siblings(item).forEach(row -> row.claim(me));
        trail.write(hat, Entry.of(item.object(), "inbox.claim"));
    }

    /** Gives a claimed row back (<i>Bỏ nhận</i>). */
    public void release(long id) {
        Hat hat = policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        WorkItem item = mine(id);
        siblings(item).forEach(WorkItem::release);
        trail.write(hat, Entry.of(item.object(), "inbox.release"));
    }

    private List<WorkItem> siblings(WorkItem item) {
        return rows.findBySourceAndClosedAtIsNull(item.source());
    }

    private WorkItem mine(long id) {
        Set<String> holders = Holder.keysOf(currentActor.get());
        return rows.findById(id)
                .filter(item -> siblings(item).stream().anyMatch(row -> holders.contains(row.holderKey())))
                .orElseThrow(Denied::new);
    }

    private InboxOwner owner() {
        return new InboxOwner(currentActor.get(), policy.scope(), OfficeTime.today(clock));
    }
}
