package vn.dondoc.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.OpenStep;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.common.ObjectRef;

/** No process runs yet, so no step is open. */
@Component
class NothingOpen implements OpenSteps {

    @Override
    public List<OpenStep> on(ObjectRef object) {
        return List.of();
    }
}
