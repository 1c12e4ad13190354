package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Due;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Basis;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.organization.Directory;
import vn.dondoc.theme.ThemeIndex;
import vn.dondoc.theme.ThemeList;

/** What keeps a plan or one of its lines from being written, all faults at once, each beside its field. */
@Component
class LineCheck {

    private final Directory directory;
    private final ThemeList themes;

    LineCheck(Directory directory, ThemeList themes) {
        this.directory = directory;
        this.themes = themes;
    }

    void require(PlanContent content) {
        List<Fault> faults = new ArrayList<>();
        if (content.name().isBlank()) {
            faults.add(Fault.at("name", "fault.missing"));
        }
        PlanContent.LONGEST_NAME.faults("name", content.name()).forEach(faults::add);
        if (content.to().isBefore(content.from())) {
            faults.add(Fault.at("to", "plan.fault.period"));
        }
        refuse(faults);
    }

    /**
     * A line may wait for its due and its product; it cannot do without a summary and a lead.
     *
     * @param themeBefore the theme it has, empty for none
     * @return the same, with its theme as the list calls it
     */
    LineContent require(LineContent content, String themeBefore, LocalDate day) {
        ThemeIndex known = themes.index();
        List<Fault> faults = new ArrayList<>();
        if (content.summary().isBlank()) {
            faults.add(Fault.at("summary", "fault.missing"));
        }
        if (content.leads().isEmpty()) {
            faults.add(Fault.at("leads", "plan.fault.no-lead"));
        }
        lengths(content, faults);
        gone(content.leads(), "leads", day, faults);
        gone(content.coordinators(), "coordinators", day, faults);
        known.faults("theme", content.theme(), themeBefore, day).forEach(faults::add);
        refuse(faults);
        return content.about(known.nameOf(content.theme()));
    }

    private static void lengths(LineContent content, List<Fault> faults) {
        DraftHead.LONGEST_SUMMARY.faults("summary", content.summary()).forEach(faults::add);
        ClauseContent.LONGEST_PRODUCT.faults("product", content.product()).forEach(faults::add);
        Due.LONGEST_WORDS.faults("due.words", content.due().words()).forEach(faults::add);
        content.bases().stream()
                .flatMap(basis -> Basis.LONGEST_WORDS.faults("bases", basis.words()))
                .forEach(faults::add);
    }

    private void gone(List<UnitId> units, String field, LocalDate day, List<Fault> faults) {
        units.stream()
                .map(directory::unit)
                .filter(unit -> !unit.existsOn(day))
                .forEach(unit -> faults.add(Fault.at(field, "plan.fault.unit-gone", unit.name())));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
