package vn.dondoc.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, Long> {

    Submission save(Submission submission);

    List<Submission> findByAssignmentIdOrderByVersionNumberDesc(long assignment);

    Optional<Submission> findFirstByAssignmentIdOrderByVersionNumberDesc(long assignment);
}
