package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.duty.Supervision;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxTab;

/** What another person's act pushes into a screen is what its owner may see, counted for its owner. */
@BrowserTest
class OwnScreenIT {

    @LocalServerPort
    private int port;

    private final Inbox inbox;
    private final Supervision supervision;
    private final RunAs runAs;
    private final JdbcClient jdbc;

    @Autowired
    OwnScreenIT(Inbox inbox, Supervision supervision, RunAs runAs, JdbcClient jdbc) {
        this.inbox = inbox;
        this.supervision = supervision;
        this.runAs = runAs;
        this.jdbc = jdbc;
    }

    @Test
    void the_badge_of_a_ward_head_counts_her_own_work_when_the_secretary_urges(Browser browser) {
        PersonId head = person("giengdc");
        PersonId secretary = person("cuchtk");
        try (Visitor visitor = Visitor.as(browser, "http://localhost:" + port, "giengdc")) {
            visitor.goTo("/account");
            int before = waitingFor(head);
            assertThat(waitingFor(secretary)).as("tells the two apart").isNotEqualTo(before + 1);

            runAs.person(secretary, () -> {
                supervision.urge(openDuty(), "Đề nghị báo cáo trong ngày.");
                return true;
            });

            Locator badge = visitor.page().locator("vaadin-side-nav .tab-count").first();
            visitor.page().waitForCondition(() -> badge.textContent().equals(Integer.toString(before + 1)));
            assertThat(visitor.page().locator("vaadin-notification-card").count())
                    .isZero();
            assertThat(waitingFor(head)).isEqualTo(before + 1);
        }
    }

    private int waitingFor(PersonId person) {
        return runAs.person(person, () -> inbox.count(InboxFilter.of(InboxTab.TODO)));
    }

    private DutyId openDuty() {
        return new DutyId(jdbc.sql("select d.id from duty d join membership m on m.unit_code = d.unit_code"
                        + " join person p on p.id = m.person_id where p.username = 'giengdc' and m.role = 'UNIT_HEAD'"
                        + " and d.role = 'LEAD' and d.state = 'SENT' and d.delivered_at is not null"
                        + " and not exists (select 1 from work_item w where w.kind = 'URGE' and w.closed_at is null"
                        + " and w.object_kind = 'DUTY' and w.object_id = cast(d.id as varchar(20)))"
                        + " order by d.id fetch first 1 row only")
                .query(Long.class)
                .single());
    }

    private PersonId person(String username) {
        return new PersonId(jdbc.sql("select id from person where username = ?")
                .param(username)
                .query(Long.class)
                .single());
    }
}
