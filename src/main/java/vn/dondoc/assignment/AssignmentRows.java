package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRows extends Repository<Assignment, Long> {

    Assignment saveAndFlush(Assignment assignment);

    List<Assignment> saveAllAndFlush(Iterable<Assignment> assignments);

    Optional<Assignment> findById(long id);

    @Query("select a from Assignment a where a.origin.document = :document order by a.clauseId, a.role desc, a.unit")
    List<Assignment> ofDocument(long document);

    @Query("""
            select a.id from Assignment a
            where a.origin.document = :document and a.deliveredAt is null
              and a.state in (vn.dondoc.assignment.DutyState.SENT, vn.dondoc.assignment.DutyState.OPEN)
            order by a.id limit :atMost
            """)
    List<Long> undelivered(long document, int atMost);

    /** Takes the delivery for the caller alone; 0 if it was delivered, cancelled or released meanwhile. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Assignment a set a.deliveredAt = :now, a.version = a.version + 1
            where a.id = :id and a.deliveredAt is null
              and a.state in (vn.dondoc.assignment.DutyState.SENT, vn.dondoc.assignment.DutyState.OPEN)
            """)
    int markDelivered(long id, Instant now);

    @Query("""
            select a from Assignment a
            where a.clauseId = :clause and a.role = vn.dondoc.assignment.DutyRole.COORDINATE
              and a.state in (vn.dondoc.assignment.DutyState.OPEN, vn.dondoc.assignment.DutyState.CONTRIBUTED)
            """)
    List<Assignment> coordinationsOf(long clause);
}
