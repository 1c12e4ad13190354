package vn.dondoc.inbox;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkItemRepository extends Repository<WorkItem, Long> {

    List<WorkItem> saveAllAndFlush(Iterable<WorkItem> items);

    WorkItem saveAndFlush(WorkItem item);

    Optional<WorkItem> findById(long id);

    List<WorkItem> findByObjectKindAndObjectIdAndClosedAtIsNull(String kind, String id);

    List<WorkItem> findBySourceAndClosedAtIsNull(String source);

    /** The same, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.source = :source and w.closedAt is null")
    List<WorkItem> hold(String source);
}
