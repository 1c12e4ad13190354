package vn.dondoc.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;
import vn.dondoc.document.Basis;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;

/** What the authors of the sample office write: {@code van-ban.csv} with the clauses of {@code nhiem-vu.csv}. */
final class SampleDrafts {

    private static final String GROUP = "@";
    private static final String KNOWN_HERE = "@";
    private static final char AGAIN = '#';

    private final Map<String, CSVRecord> documents = SampleFiles.rows("van-ban.csv").stream()
            .collect(Collectors.toMap(row -> row.get("key"), Function.identity()));
    private final Map<String, List<CSVRecord>> clauses =
            SampleFiles.rows("nhiem-vu.csv").stream().collect(Collectors.groupingBy(row -> row.get("document")));
    private final Map<String, List<String>> groups = SampleFiles.rows("nhom-don-vi.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("group_code"), row -> SampleFiles.list(row.get("unit_codes")), (one, same) -> one));

    /**
     * The content of a draft.
     *
     * @param people finds the signer by log-in name
     * @param issued finds an issued document that it rests on
     */
    DraftContent content(String key, Function<String, PersonId> people, Function<String, Basis> issued) {
        CSVRecord row = row(key);
        return new DraftContent(
                new DraftHead(
                        DocumentKind.valueOf(row.get("kind")),
                        DocumentType.valueOf(row.get("type")),
                        row.get("summary"),
                        row.get("theme"),
                        Urgency.valueOf(row.get("urgency")),
                        Secrecy.NONE),
                new DraftIssuer(
                        new UnitId(row.get("drafting_unit")),
                        new UnitId(row.get("issuing_body")),
                        signer(row, people),
                        SignerCapacity.valueOf(row.get("capacity"))),
                bases(row, issued),
                units(row.get("recipients")),
                clauses.getOrDefault(written(key), List.of()).stream()
                        .map(this::clause)
                        .toList());
    }

    /** True if a line of the plan asks for the document, by the same words. */
    boolean planned(String key) {
        return !row(key).get("planned").isEmpty();
    }

    private CSVRecord row(String key) {
        CSVRecord row = documents.get(written(key));
        if (row == null) {
            throw new IllegalArgumentException("no document " + key);
        }
        return row;
    }

    /** The same text may be drafted again: {@code cong-van-ban-tin#2} is another document with what that key says. */
    private static String written(String key) {
        int again = key.indexOf(AGAIN);
        return again < 0 ? key : key.substring(0, again);
    }

    private static @Nullable PersonId signer(CSVRecord row, Function<String, PersonId> people) {
        String signer = row.get("signer");
        return signer.isEmpty() ? null : people.apply(signer);
    }

    private static List<Basis> bases(CSVRecord row, Function<String, Basis> issued) {
        return SampleFiles.list(row.get("bases")).stream()
                .map(basis -> basis.startsWith(KNOWN_HERE)
                        ? issued.apply(basis.substring(KNOWN_HERE.length()))
                        : new Basis(null, basis))
                .toList();
    }

    private ClauseContent clause(CSVRecord row) {
        return new ClauseContent(
                row.get("work"),
                row.get("product"),
                new Due(DueKind.valueOf(row.get("due_kind")), SampleFiles.day(row.get("due")), row.get("due_words")),
                ClauseMode.valueOf(row.get("mode")),
                units(row.get("leads")),
                units(row.get("coordinators")));
    }

    private List<UnitId> units(String written) {
        List<String> codes = new ArrayList<>();
        for (String name : SampleFiles.list(written)) {
            codes.addAll(name.startsWith(GROUP) ? groups.getOrDefault(name, List.of()) : List.of(name));
        }
        return codes.stream().map(UnitId::new).toList();
    }
}
