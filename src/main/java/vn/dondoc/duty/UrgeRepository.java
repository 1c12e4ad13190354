package vn.dondoc.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UrgeRepository extends Repository<Urge, Long> {

    Urge save(Urge urge);

    Optional<Urge> findFirstByDutyIdOrderByUrgedAtDesc(long duty);

    List<Urge> findByDutyIdOrderByUrgedAtDesc(long duty);
}
