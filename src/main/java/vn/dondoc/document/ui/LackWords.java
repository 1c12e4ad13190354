package vn.dondoc.document.ui;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Fault;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.ui.Texts;

/** What a document lacks, each with the field that lacks it. */
final class LackWords {

    private static final TextPattern CLAUSE = TextPattern.of("clauses\\[(\\d+)]\\.(\\w+)");

    private LackWords() {}

    static String of(Fault fault) {
        String field = fault.field() == null ? null : field(fault.field());
        if (field == null) {
            return Texts.say(fault.message());
        }
        return fault.message().key().equals("fault.missing")
                ? Texts.say("document.lacks.missing", field)
                : Texts.say("document.lacks.at", field, Texts.say(fault.message()));
    }

    private static @Nullable String field(String field) {
        Matcher clause = CLAUSE.matcher(field);
        return clause.matches()
                ? Texts.say("document.lacks.clause", Integer.parseInt(clause.group(1)) + 1, ofClause(clause.group(2)))
                : ofHead(field);
    }

    private static String ofClause(String field) {
        return switch (field) {
            case "work" -> Texts.say("clause.work");
            case "product" -> Texts.say("clause.product");
            case "due" -> Texts.say("clause.due");
            default -> Texts.say("clause.leads");
        };
    }

    private static @Nullable String ofHead(String field) {
        return switch (field) {
            case "summary" -> Texts.say("document.summary");
            case "issuingBody" -> Texts.say("document.issuingBody");
            case "signer" -> Texts.say("document.signer");
            default -> null;
        };
    }
}
