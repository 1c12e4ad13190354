package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;

/** What keeps a plan or one of its lines from being written, all faults at once, each beside its field. */
@Component
class LineCheck {

    private final Directory directory;

    LineCheck(Directory directory) {
        this.directory = directory;
    }

    void require(PlanContent content) {
        List<Fault> faults = new ArrayList<>();
        if (content.name().isBlank()) {
            faults.add(Fault.at("name", "fault.missing"));
        }
        if (content.name().length() > PlanContent.LONGEST_NAME) {
            faults.add(Fault.at("name", "book.fault.too-long", content.name().length(), PlanContent.LONGEST_NAME));
        }
        if (content.to().isBefore(content.from())) {
            faults.add(Fault.at("to", "plan.fault.period"));
        }
        refuse(faults);
    }

    /** A line may wait for its due and its product; it cannot do without a summary and a lead. */
    void require(LineContent content, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        if (content.summary().isBlank()) {
            faults.add(Fault.at("summary", "fault.missing"));
        }
        if (content.leads().isEmpty()) {
            faults.add(Fault.at("leads", "plan.fault.no-lead"));
        }
        gone(content.leads(), "leads", day, faults);
        gone(content.coordinators(), "coordinators", day, faults);
        refuse(faults);
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
