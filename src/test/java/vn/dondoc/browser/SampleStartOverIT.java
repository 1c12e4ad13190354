package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator has the sample office start over while others are at work. */
@BrowserTest
class SampleStartOverIT {

    private static final String ACT = "Làm lại dữ liệu mẫu";
    private static final String PREPARING = "Đang chuẩn bị cơ quan";
    private static final int LONGEST_MILLIS = 240_000;

    @LocalServerPort
    private int port;

    @Test
    void everybody_is_signed_out_and_sees_it_being_prepared_and_finds_it_as_on_its_first_day(Browser browser) {
        try (Visitor administrator = Visitor.as(browser, base(), "menpth").home();
                Visitor secretary = Visitor.as(browser, base(), "cuchtk").home()) {
            assertThat(acts(secretary).count()).isZero();
            secretary.goTo("/plans");

            acts(administrator).click();
            administrator.picture("start-over");
            administrator
                    .page()
                    .locator("vaadin-dialog-overlay vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(ACT))
                    .click();

            administrator.waitForText(PREPARING);
            administrator.picture("preparing");
            secretary.page().navigate(base() + "/plans");
            secretary.waitForText(PREPARING);
            for (Visitor visitor : new Visitor[] {administrator, secretary}) {
                visitor.page()
                        .locator("input#password")
                        .waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MILLIS));
            }
        }
        firstDay(browser);
    }

    private void firstDay(Browser browser) {
        try (Visitor secretary = Visitor.as(browser, base(), "cuchtk")) {
            secretary.goTo("/plans");
            secretary.waitForText("Đã ban hành 142/149 văn bản");
        }
        try (Visitor administrator = Visitor.as(browser, base(), "menpth")) {
            administrator.goTo("/admin/reconciliation");
            administrator.waitForText("Tất cả khớp nhau");
        }
    }

    private static Locator acts(Visitor visitor) {
        return visitor.page().locator(".own-time-line vaadin-button", new Page.LocatorOptions().setHasText(ACT));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
