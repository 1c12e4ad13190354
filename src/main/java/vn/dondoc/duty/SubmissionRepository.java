package vn.dondoc.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, Long> {

    Submission save(Submission submission);

    List<Submission> findByDutyIdOrderByVersionNumberDesc(long duty);

    Optional<Submission> findFirstByDutyIdOrderByVersionNumberDesc(long duty);
}
