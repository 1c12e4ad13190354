package vn.dondoc.assignment;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Urges extends Repository<Urge, Long> {

    Urge save(Urge urge);

    List<Urge> findByAssignmentIdOrderByIdDesc(long assignment);
}
