package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.dondoc.access.Role;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.Reconciliation;

/** After each test of a process or a story the reconciliation runs and must find nothing. */
public class Reconciled implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        var people = context.getBean(TestPeople.class);
        var administrator = people.person("recon.admin", people.unit("TRC", "BAN_DANG"), Role.ADMIN);

        var drift = context.getBean(RunAs.class)
                .person(
                        administrator,
                        () -> context.getBean(Reconciliation.class).run());

        assertThat(drift).as("drift between engine, domain and inbox").isEmpty();
    }
}
