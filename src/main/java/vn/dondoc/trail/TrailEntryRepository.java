package vn.dondoc.trail;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.dondoc.common.ObjectRef;

interface TrailEntryRepository extends Repository<TrailEntry, Long> {

    TrailEntry save(TrailEntry entry);

    Optional<TrailEntry> findFirstByObjectKindAndObjectIdOrderByIdDesc(ObjectRef.Kind kind, String id);

    List<TrailEntry> findByObjectKindAndObjectIdOrderByIdDesc(ObjectRef.Kind kind, String id);
}
