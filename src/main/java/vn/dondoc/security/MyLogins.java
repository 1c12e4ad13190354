package vn.dondoc.security;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Parties;
import vn.dondoc.organization.OrganizationAct;

/** What others, or one oneself, tried in vain under one's own name. */
@Service
@Transactional(readOnly = true)
public class MyLogins {

    private final LoginFailures failures;
    private final CurrentActor currentActor;
    private final AccessPolicy policy;

    MyLogins(LoginFailures failures, CurrentActor currentActor, AccessPolicy policy) {
        this.failures = failures;
        this.currentActor = currentActor;
        this.policy = policy;
    }

    /** The newest of the last ninety days, the last first. What had to wait was not looked at and is not among them. */
    public List<FailedLogin> failed() {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return failures.newest(currentActor.get().personId());
    }
}
