package vn.dondoc.security;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Parties;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OrganizationAct;

/** The hats of the person signed in, for the frame that shows them. */
@Service
@Transactional(readOnly = true)
public class MyHats {

    private final CurrentActor currentActor;
    private final Directory directory;
    private final AccessPolicy policy;

    MyHats(CurrentActor currentActor, Directory directory, AccessPolicy policy) {
        this.currentActor = currentActor;
        this.directory = directory;
        this.policy = policy;
    }

    /** The names of the units one works in today. */
    public Map<UnitId, String> unitNames() {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return directory.unitNames(currentActor.get().units());
    }
}
