package vn.dondoc.trail;

import java.util.List;
import org.springframework.data.repository.Repository;
import vn.dondoc.common.ObjectRef;

interface TrailEntries extends Repository<TrailEntry, Long> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByObjectKindAndObjectIdOrderByIdDesc(ObjectRef.Kind kind, String id);
}
