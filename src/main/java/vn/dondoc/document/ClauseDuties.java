package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.NewDuty;
import vn.dondoc.duty.Origin;

/** The duties that the clauses of a numbered document give to units. */
final class ClauseDuties {

    private ClauseDuties() {}

    static List<NewDuty> of(Document document) {
        List<NewDuty> duties = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            Origin origin = originOf(document, clause);
            duties.addAll(clause.content().leads().stream()
                    .map(unit -> duty(origin, clause, DutyRole.LEAD, unit))
                    .toList());
            duties.addAll(coordinators(document, clause)
                    .map(unit -> duty(origin, clause, DutyRole.COORDINATE, unit))
                    .toList());
        }
        return duties;
    }

    /** The clause of each lead duty. */
    static List<ClauseId> leads(List<NewDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.role() == DutyRole.LEAD)
                .map(NewDuty::clause)
                .toList();
    }

    /** No coordination duty for the drafting unit itself (domain §5, rule 9). */
    private static Stream<UnitId> coordinators(Document document, Clause clause) {
        return clause.content().coordinators().stream()
                .filter(unit -> !unit.equals(document.head().draftingUnit()));
    }

    private static NewDuty duty(Origin origin, Clause clause, DutyRole role, UnitId unit) {
        return new NewDuty(origin, clause.id(), role, clause.joint(), unit, clause.due());
    }

    private static Origin originOf(Document document, Clause clause) {
        DocumentHead head = document.head();
        return new Origin(
                document.id(),
                Objects.requireNonNull(document.symbol()),
                head.summary(),
                new Origin.Givers(
                        head.issuingBody(), head.draftingUnit(), document.author(), head.signer(), document.monitor()),
                clause.content().work(),
                clause.content().product());
    }
}
