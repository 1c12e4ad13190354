package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.common.Reconciliation.Drift;
import vn.dondoc.common.ReconciliationChecks;
import vn.dondoc.process.ReconciliationBreaks.Break;

/**
 * The reconciliation that every process test trusts is itself no idle promise: whatever it checks is broken here on purpose,
 * on the engine's side, the domain's or the inbox's, and it names that break, that object, and nothing else.
 */
@OfficeTest
@ExtendWith(Reconciled.class)
class ReconciliationTest {

    private final Reconciliation reconciliation;
    private final ReconciliationObjects office;
    private final List<ReconciliationChecks> checks;
    private final List<ReconciliationBreaks> breaks;
    private final TestOfficeCast cast;
    private final PersonId administrator;
    private final TransactionTemplate transaction;

    @Autowired
    ReconciliationTest(
            Reconciliation reconciliation,
            ReconciliationObjects office,
            List<ReconciliationChecks> checks,
            List<ReconciliationBreaks> breaks,
            TestOfficeCast cast,
            TestPeople people,
            PlatformTransactionManager transactions) {
        this.reconciliation = reconciliation;
        this.office = office;
        this.checks = checks;
        this.breaks = breaks;
        this.cast = cast;
        this.administrator = people.person("recon.admin", people.unit("TRC", "BAN_DANG"), Role.ADMIN);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void every_check_has_an_example_that_breaks_it() {
        Set<String> named =
                checks.stream().flatMap(room -> room.all().keySet().stream()).collect(Collectors.toSet());

        assertThat(breaks())
                .extracting(Break::check)
                .containsOnlyElementsOf(named)
                .containsAll(named);
    }

    @TestFactory
    Stream<DynamicTest> a_break_is_reported_as_what_it_is_and_as_nothing_else() {
        office.prepare();

        return breaks().stream().map(one -> dynamicTest(one.check() + ": " + one.what(), () -> isReported(one)));
    }

    private List<Break> breaks() {
        return breaks.stream().flatMap(kind -> kind.all().stream()).toList();
    }

    private void isReported(Break one) {
        assertThat(drift()).isEmpty();

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            String subject = one.doIt().get();

            assertThat(drift()).containsOnly(new Drift(one.check(), subject));
        });

        assertThat(drift()).isEmpty();
    }

    private List<Drift> drift() {
        return cast.as(administrator, reconciliation::run);
    }
}
