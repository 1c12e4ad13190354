package vn.dondoc.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssignmentStates extends Repository<AssignmentState, Long> {

    AssignmentState save(AssignmentState interval);

    Optional<AssignmentState> findByAssignmentIdAndToAtIsNull(long assignment);

    List<AssignmentState> findByAssignmentIdOrderByPlace(long assignment);
}
