package vn.dondoc.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.dondoc.common.ObjectRef;

interface WorkItemRepository extends Repository<WorkItem, Long> {

    List<WorkItem> saveAllAndFlush(Iterable<WorkItem> items);

    WorkItem saveAndFlush(WorkItem item);

    Optional<WorkItem> findById(long id);

    List<WorkItem> findByObjectKindAndObjectIdAndClosedAtIsNull(ObjectRef.Kind kind, String id);

    List<WorkItem> findBySourceAndClosedAtIsNull(String source);
}
