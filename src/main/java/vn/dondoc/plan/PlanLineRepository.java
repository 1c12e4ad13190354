package vn.dondoc.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanLineRepository extends Repository<PlanLine, Long> {

    PlanLine saveAndFlush(PlanLine line);

    Optional<PlanLine> findById(long id);

    List<PlanLine> findByPlanIdOrderByPlace(long plan);

    @Query("select coalesce(max(line.place), 0) from PlanLine line where line.planId = :plan")
    int lastPlace(long plan);
}
