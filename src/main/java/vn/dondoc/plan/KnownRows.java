package vn.dondoc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;

/**
 * What the office has already of a book. A row is known by its number and symbol, otherwise by what it is about and who
 * leads it.
 *
 * @param documents the documents under the numbers of the book
 * @param lineOfDocument the lines of the plan that have a document
 * @param lineOfIdentity all lines of the plan
 */
record KnownRows(
        Map<String, KnownDocument> documents,
        Map<DocumentId, PlanLine> lineOfDocument,
        Map<String, PlanLine> lineOfIdentity) {

    static KnownRows of(Map<String, KnownDocument> documents, List<PlanLine> lines) {
        Map<DocumentId, PlanLine> ofDocument = new HashMap<>();
        Map<String, PlanLine> ofIdentity = new HashMap<>();
        for (PlanLine line : lines) {
            if (line.document() != null) {
                ofDocument.put(line.document(), line);
            }
            ofIdentity.put(identity(line.content().summary(), line.content().leads()), line);
        }
        return new KnownRows(documents, ofDocument, ofIdentity);
    }

    /** What tells rows without a number apart: the folded summary and the leads. */
    static String identity(String summary, List<UnitId> leads) {
        return Text.fold(summary) + leads.stream().map(UnitId::code).sorted().collect(Collectors.joining("|", "|", ""));
    }

    Optional<KnownDocument> document(String symbol) {
        return Optional.ofNullable(documents.get(symbol));
    }

    /** The line that a document fulfils, otherwise the one about the same. */
    Optional<PlanLine> line(Optional<KnownDocument> document, String summary, List<UnitId> leads) {
        return document.map(KnownDocument::id)
                .map(lineOfDocument::get)
                .or(() -> Optional.ofNullable(lineOfIdentity.get(identity(summary, leads)))
                        .filter(line -> document.isEmpty() || line.document() == null));
    }
}
