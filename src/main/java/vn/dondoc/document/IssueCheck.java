package vn.dondoc.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Role;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;

/**
 * Everything that keeps a document from being issued (domain §5, rule 7), all at once, each fault beside its field:
 * {@code summary}, {@code signer}, {@code clauses}, {@code clauses[0].work}, {@code .product}, {@code .due}, {@code .units}.
 */
@Component
class IssueCheck {

    private final Directory directory;

    IssueCheck(Directory directory) {
        this.directory = directory;
    }

    List<Fault> faultsOf(DraftContent content, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        if (content.head().summary().isBlank()) {
            faults.add(Fault.at("summary", "fault.missing"));
        }
        if (!directory.unit(content.issuer().issuingBody()).existsOn(day)) {
            faults.add(Fault.at("issuingBody", "document.fault.body-gone"));
        }
        checkSigner(content, day, faults);
        if (content.clauses().isEmpty() && !content.head().type().goesUpward()) {
            faults.add(Fault.at("clauses", "document.fault.no-clause"));
        }
        for (int i = 0; i < content.clauses().size(); i++) {
            checkClause("clauses[" + i + "].", content, content.clauses().get(i), day, faults);
        }
        return faults;
    }

    private void checkSigner(DraftContent content, LocalDate day, List<Fault> faults) {
        PersonId signer = content.issuer().signer();
        if (signer == null) {
            faults.add(Fault.at("signer", "document.fault.no-signer"));
        } else if (directory.withRole(Role.LEADER, content.issuer().issuingBody(), day).stream()
                .noneMatch(leader -> leader.id().equals(signer))) {
            faults.add(Fault.at("signer", "document.fault.no-leader"));
        }
    }

    private void checkClause(String at, DraftContent content, ClauseContent clause, LocalDate day, List<Fault> faults) {
        if (clause.work().isBlank()) {
            faults.add(Fault.at(at + "work", "fault.missing"));
        }
        if (clause.product().isBlank()) {
            faults.add(Fault.at(at + "product", "fault.missing"));
        }
        if (!clause.due().complete()) {
            faults.add(Fault.at(at + "due", "clause.fault.due"));
        }
        if (clause.leads().isEmpty()) {
            faults.add(Fault.at(at + "units", "clause.fault.no-lead"));
        }
        clause.tooManyLeads(at + "units").forEach(faults::add);
        Set<UnitId> named = new HashSet<>(clause.leads());
        named.addAll(clause.coordinators());
        UnitId giver = content.issuer().issuingBody();
        named.stream()
                .sorted()
                .forEach(unit -> faults.addAll(directory.faultsOfGiving(at + "units", giver, unit, day)));
    }
}
