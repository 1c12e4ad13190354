package vn.dondoc.trail;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TrailEntryRepository extends Repository<TrailEntry, Long> {

    TrailEntry save(TrailEntry entry);

    Optional<TrailEntry> findFirstByObjectKindAndObjectIdOrderByPlaceDescIdDesc(String kind, String id);

    List<TrailEntry> findByObjectKindAndObjectIdOrderByPlaceDescIdDesc(String kind, String id);
}
