package vn.dondoc.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, Long> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(long id);

    List<Plan> findByUnitOrderByPeriodFromDescIdDesc(String unit);

    List<Plan> findAllByOrderByPeriodFromDescIdDesc();
}
