package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.common.UnitId;

/** The people of the office, as its screens show them. */
@Service
@Transactional(readOnly = true)
public class People {

    private final MemberList members;
    private final AccessPolicy policy;

    People(MemberList members, AccessPolicy policy) {
        this.members = members;
        this.policy = policy;
    }

    /** Whether whoever asks may change people, and give them new passwords. */
    public boolean manageable() {
        return policy.allows(OrganizationAct.MANAGE_OFFICE, Parties.office());
    }

    /** The members of a unit on a day, heads first, then by name. */
    public List<Colleague> membersOf(UnitId unit, LocalDate day) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return members.of(unit, day).toList();
    }

    /** The one-time passwords of a unit's members on a day, for whoever may give new ones. */
    public List<OneTimePassword> oneTimePasswords(UnitId unit, LocalDate day) {
        policy.require(OrganizationAct.MANAGE_OFFICE, Parties.office());
        return members.withOneTimePassword(unit, day);
    }
}
