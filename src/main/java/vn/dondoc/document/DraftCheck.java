package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.Due;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;

/** What keeps even an incomplete draft from being written: a secret, and texts that are too long. */
final class DraftCheck {

    private DraftCheck() {}

    static void require(DraftContent content) {
        List<Fault> faults = new ArrayList<>();
        if (content.head().secrecy() != Secrecy.NONE) {
            faults.add(Fault.at("secrecy", "document.fault.secret"));
        }
        DraftHead.LONGEST_SUMMARY.faults("summary", content.head().summary()).forEach(faults::add);
        DraftHead.LONGEST_THEME.faults("theme", content.head().theme()).forEach(faults::add);
        content.bases().stream()
                .flatMap(basis -> Basis.LONGEST_WORDS.faults("bases", basis.words()))
                .forEach(faults::add);
        for (int i = 0; i < content.clauses().size(); i++) {
            check("clauses[" + i + "].", content.clauses().get(i), faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    private static void check(String at, ClauseContent clause, List<Fault> faults) {
        ClauseContent.LONGEST_WORK.faults(at + "work", clause.work()).forEach(faults::add);
        ClauseContent.LONGEST_PRODUCT.faults(at + "product", clause.product()).forEach(faults::add);
        Due.LONGEST_WORDS.faults(at + "due.words", clause.due().words()).forEach(faults::add);
    }
}
