package vn.dondoc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Holder;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.Documents;
import vn.dondoc.organization.Directory;

/** Carries a submitted draft through its reviews, however many its diagram has and whosever they are. */
@Component
public class TestReviews {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    private final Documents documents;
    private final Directory directory;
    private final RunAs runAs;
    private final JdbcClient jdbc;

    TestReviews(Documents documents, Directory directory, RunAs runAs, JdbcClient jdbc) {
        this.documents = documents;
        this.directory = directory;
        this.runAs = runAs;
        this.jdbc = jdbc;
    }

    /** Whoever a review waits for lets it pass, until it waits for a signature; who these were, one after the other. */
    public List<PersonId> passed(DocumentId id) {
        List<PersonId> reviewers = new ArrayList<>();
        List<String> open = holdersOf(DocumentAct.REVIEW, id);
        while (!open.isEmpty()) {
            PersonId reviewer = anyOf(Holder.parse(open.get(0)));
            runAs.person(reviewer, () -> {
                documents.approve(id);
                return true;
            });
            reviewers.add(reviewer);
            open = holdersOf(DocumentAct.REVIEW, id);
        }
        if (holdersOf(DocumentAct.SIGN, id).isEmpty()) {
            throw new AssertionError("no signature waits on document " + id);
        }
        return reviewers;
    }

    private PersonId anyOf(Holder holder) {
        return holder.person() != null
                ? holder.person()
                : directory
                        .withRole(Objects.requireNonNull(holder.role()), Objects.requireNonNull(holder.unit()), TODAY)
                        .get(0)
                        .id();
    }

    private List<String> holdersOf(DocumentAct act, DocumentId id) {
        return jdbc.sql("select holder from work_item where object_kind = 'DOCUMENT' and object_id = ? and act = ?"
                        + " and closed_at is null order by id")
                .params(id.toString(), act.name())
                .query(String.class)
                .list();
    }
}
