package vn.dondoc.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Due;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.theme.ThemeIndex;
import vn.dondoc.theme.ThemeList;

/** What keeps even an incomplete draft from being written: a secret, a theme of no list, and texts that are too long. */
@Component
class DraftCheck {

    private final ThemeList themes;

    DraftCheck(ThemeList themes) {
        this.themes = themes;
    }

    /**
     * Checks what an author writes.
     *
     * @param themeBefore the theme the document has, empty for none
     * @return the same, with its theme as the list calls it
     */
    DraftContent require(DraftContent content, String themeBefore, LocalDate day) {
        ThemeIndex known = themes.index();
        List<Fault> faults = new ArrayList<>();
        if (content.head().secrecy() != Secrecy.NONE) {
            faults.add(Fault.at("secrecy", "document.fault.secret"));
        }
        DraftHead.LONGEST_SUMMARY.faults("summary", content.head().summary()).forEach(faults::add);
        known.faults("theme", content.head().theme(), themeBefore, day).forEach(faults::add);
        content.bases().stream()
                .flatMap(basis -> Basis.LONGEST_WORDS.faults("bases", basis.words()))
                .forEach(faults::add);
        for (int i = 0; i < content.clauses().size(); i++) {
            check("clauses[" + i + "].", content.clauses().get(i), faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return content.about(known.nameOf(content.head().theme()));
    }

    private static void check(String at, ClauseContent clause, List<Fault> faults) {
        ClauseContent.LONGEST_WORK.faults(at + "work", clause.work()).forEach(faults::add);
        ClauseContent.LONGEST_PRODUCT.faults(at + "product", clause.product()).forEach(faults::add);
        Due.LONGEST_WORDS.faults(at + "due.words", clause.due().words()).forEach(faults::add);
    }
}
