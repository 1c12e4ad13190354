package vn.dondoc.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;

/** Who has to do with the plans and books of a unit. */
@Component
public class PlanParties {

    private final Directory directory;

    PlanParties(Directory directory) {
        this.directory = directory;
    }

    /** The unit itself and the one that keeps its registry. */
    public Parties of(UnitId unit) {
        return new Parties(
                ObjectRef.of(unit),
                true,
                Parties.People.NOBODY,
                new Parties.Units(unit, unit, directory.unit(unit).registryUnit(), null, Set.of(unit)));
    }
}
