package vn.dondoc.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Steps;
import vn.dondoc.trail.Trail;

/** What every command on a document does before and after telling it: load, check, write the row and the trail. */
@Component
class DocumentDesk {

    private final DocumentRepository rows;
    private final GivenUnits given;
    private final Directory directory;
    private final Steps steps;
    private final Trail trail;
    private final Clock clock;

    DocumentDesk(
            DocumentRepository rows, GivenUnits given, Directory directory, Steps steps, Trail trail, Clock clock) {
        this.rows = rows;
        this.given = given;
        this.directory = directory;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** A document on which somebody acts: who under which hat, and the state it was in. */
    record Work(Document document, Hat hat, DocumentState before) {}

    /** Loads a document and checks that the current actor may do the act on it. */
    Work open(DocumentId id, Act act) {
        Document document = load(id);
        return new Work(document, steps.require(act, Act.SEE_DOCUMENT, parties(document)), document.state());
    }

    Document load(DocumentId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Refusal("document.fault.unknown"));
    }

    /** Writes the row and the trail. */
    void close(Work work, String command, @Nullable String reason) {
        Document document = rows.saveAndFlush(work.document());
        trail.write(
                work.hat(),
                Entry.change(
                                ObjectRef.of(document.id()),
                                command,
                                work.before().name(),
                                document.state().name())
                        .because(reason));
    }

    Document save(Document document) {
        return rows.saveAndFlush(document);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    Parties parties(Document document) {
        DocumentHead head = document.head();
        Set<UnitId> named = new LinkedHashSet<>(document.content().recipients());
        document.content().clauses().forEach(clause -> {
            named.addAll(clause.leads());
            named.addAll(clause.coordinators());
        });
        named.addAll(given.of(document.id()));
        return new Parties(
                ObjectRef.of(document.id()),
                document.state().issued(),
                document.author(),
                head.draftingUnit(),
                head.issuingBody(),
                directory.unit(head.issuingBody()).registryUnit(),
                head.signer(),
                document.monitor(),
                named,
                null,
                null);
    }
}
