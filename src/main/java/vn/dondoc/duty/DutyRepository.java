package vn.dondoc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, Long> {

    Duty saveAndFlush(Duty duty);

    List<Duty> saveAllAndFlush(Iterable<Duty> duties);

    Optional<Duty> findById(long id);

    @Query("select a from Duty a where a.origin.document = :document order by a.clauseId, a.role desc, a.unit")
    List<Duty> ofDocument(long document);

    @Query("""
            select a.id from Duty a
            where a.origin.document = :document and a.deliveredAt is null
              and a.state in (vn.dondoc.duty.DutyState.SENT, vn.dondoc.duty.DutyState.OPEN)
            order by a.id limit :atMost
            """)
    List<Long> undelivered(long document, int atMost);

    /** Takes the delivery for the caller alone; 0 if it was delivered, cancelled or released meanwhile. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Duty a set a.deliveredAt = :now, a.version = a.version + 1
            where a.id = :id and a.deliveredAt is null
              and a.state in (vn.dondoc.duty.DutyState.SENT, vn.dondoc.duty.DutyState.OPEN)
            """)
    int markDelivered(long id, Instant now);

    @Query("""
            select a from Duty a
            where a.clauseId = :clause and a.role = vn.dondoc.duty.DutyRole.COORDINATE
              and a.state in (vn.dondoc.duty.DutyState.OPEN, vn.dondoc.duty.DutyState.CONTRIBUTED)
            """)
    List<Duty> coordinationsOf(long clause);
}
