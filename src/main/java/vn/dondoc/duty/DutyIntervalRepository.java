package vn.dondoc.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DutyIntervalRepository extends Repository<DutyInterval, Long> {

    DutyInterval save(DutyInterval interval);

    DutyInterval saveAndFlush(DutyInterval interval);

    Optional<DutyInterval> findByDutyIdAndToAtIsNull(long duty);

    List<DutyInterval> findByDutyIdOrderByPlace(long duty);
}
