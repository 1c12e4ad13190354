package vn.dondoc.book;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Role;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.LineContent;

/** The head and the one clause of the document that a numbered row of a book stands for. */
@Component
class BookDrafts {

    private final Directory directory;
    private final Clock clock;

    BookDrafts(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    DraftContent of(BookRow row, LineContent content, ImportChoices choices) {
        UnitId body = new UnitId(Objects.requireNonNull(row.document().symbol()).body());
        ClauseMode mode = row.work().leadsAreGroup() || content.leads().size() > 1 ? ClauseMode.EACH : ClauseMode.JOINT;
        return new DraftContent(
                new DraftHead(
                        choices.ofPlan() ? DocumentKind.IMPLEMENTATION : DocumentKind.DIRECTIVE,
                        content.type(),
                        content.summary(),
                        content.theme(),
                        Urgency.NORMAL,
                        Secrecy.NONE),
                new DraftIssuer(choices.unit(), body, signer(row, body), SignerCapacity.OWN),
                content.bases(),
                List.of(),
                List.of(new ClauseContent(
                        content.summary(),
                        content.product(),
                        content.due(),
                        mode,
                        content.leads(),
                        content.coordinators())));
    }

    /** The leader of the body today whom the book names, if there is exactly one: nobody was written down here before. */
    private @Nullable PersonId signer(BookRow row, UnitId body) {
        String name = Text.clean(row.document().signer());
        if (name.isEmpty()) {
            return null;
        }
        List<Colleague> named = directory.withRole(Role.LEADER, body, OfficeTime.today(clock)).stream()
                .filter(leader -> Text.clean(leader.fullName()).equalsIgnoreCase(name))
                .toList();
        return named.size() == 1 ? named.get(0).id() : null;
    }
}
