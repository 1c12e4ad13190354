package vn.dondoc.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WorkItemRepository extends Repository<WorkItem, Long> {

    List<WorkItem> saveAllAndFlush(Iterable<WorkItem> items);

    WorkItem saveAndFlush(WorkItem item);

    Optional<WorkItem> findById(long id);

    List<WorkItem> findByObjectKindAndObjectIdAndClosedAtIsNull(String kind, String id);

    List<WorkItem> findBySourceAndClosedAtIsNull(String source);
}
