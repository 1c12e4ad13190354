package vn.dondoc.duty;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.Fault;
import vn.dondoc.common.FileId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.TextPattern;
import vn.dondoc.files.FileStore;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** The versions of a duty's result and their evidence. Files wait at the duty until a version takes them. */
@Component
class Results {

    private static final TextPattern LINK = TextPattern.of("https?://\\S+");

    private final SubmissionRepository submissions;
    private final FileStore files;
    private final CurrentActor currentActor;
    private final Clock clock;

    Results(SubmissionRepository submissions, FileStore files, CurrentActor currentActor, Clock clock) {
        this.submissions = submissions;
        this.files = files;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Adds the next version with the files that wait. */
    void add(Duty duty, ResultContent content) {
        check(content);
        requireAll(content, files.of(waitingAt(duty)));
        int number = submissions
                        .findFirstByDutyIdOrderByVersionNumberDesc(duty.id().value())
                        .map(Submission::versionNumber)
                        .orElse(0)
                + 1;
        Submission version = submissions.save(
                new Submission(duty, number, content, currentActor.get().personId(), clock.instant()));
        files.give(content.files(), waitingAt(duty), ofVersion(version.id()));
    }

    Submission latest(Duty duty) {
        return submissions
                .findFirstByDutyIdOrderByVersionNumberDesc(duty.id().value())
                .orElseThrow(() -> new IllegalStateException("no result for " + duty.id()));
    }

    FileId attach(Duty duty, Upload upload) {
        return files.keep(upload, waitingAt(duty), currentActor.get().personId());
    }

    void detach(Duty duty, FileId file) {
        files.drop(file, waitingAt(duty));
    }

    /** The owner of files that wait for the next version of a duty's result. */
    static String waitingAt(Duty duty) {
        return "DUTY/" + duty.id();
    }

    /** The owner of the files of one version. */
    static String ofVersion(long submission) {
        return "SUBMISSION/" + submission;
    }

    /** A file attached in another tab is not left behind unsaid. */
    private static void requireAll(ResultContent content, List<StoredFile> waiting) {
        String unseen = waiting.stream()
                .filter(file -> !content.files().contains(file.id()))
                .map(StoredFile::name)
                .collect(Collectors.joining(", "));
        if (!unseen.isEmpty()) {
            throw new Refusal("duty.fault.unseen-files", unseen);
        }
    }

    private static void check(ResultContent content) {
        List<Fault> faults = new ArrayList<>();
        if (content.text().isBlank() && content.files().isEmpty()) {
            faults.add(Fault.at("text", "duty.fault.empty-result"));
        }
        ResultContent.LONGEST_TEXT.faults("text", content.text()).forEach(faults::add);
        ResultContent.LONGEST_FIGURES.faults("figures", content.figures()).forEach(faults::add);
        ResultContent.LONGEST_LINKS
                .faults("links", String.join("\n", content.links()))
                .forEach(faults::add);
        if (!content.links().stream().allMatch(LINK::matches)) {
            faults.add(Fault.at("links", "duty.fault.link"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
