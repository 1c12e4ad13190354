package vn.dondoc.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.access.OpenStep;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.common.ObjectRef;

/** The open steps of an object are the tasks that wait in somebody's inbox. */
@Component
class StepsFromInbox implements OpenSteps {

    private final WorkItemRepository rows;

    StepsFromInbox(WorkItemRepository rows) {
        this.rows = rows;
    }

    @Override
    public List<OpenStep> on(ObjectRef object) {
        return rows.findByObjectKindAndObjectIdAndClosedAtIsNull(object.kind(), object.id()).stream()
                .map(WorkItem::step)
                .flatMap(Optional::stream)
                .toList();
    }
}
