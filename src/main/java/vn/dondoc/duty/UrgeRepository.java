package vn.dondoc.duty;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UrgeRepository extends Repository<Urge, Long> {

    Urge save(Urge urge);

    List<Urge> findByDutyIdOrderByIdDesc(long duty);
}
