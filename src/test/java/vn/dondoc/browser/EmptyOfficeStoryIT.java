package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/**
 * An office begins with nothing: its first administrator brings its units and people, its secretary brings a book nobody has
 * seen before, and a commune's duty from that book goes all its way until the board counts it.
 */
@EmptyOfficeTest
class EmptyOfficeStoryIT {

    private static final Pattern TOKEN = Pattern.compile("one-time token: (\\S+)");
    private static final String ADMINISTRATOR = "quantri";
    private static final String SECRETARY = "anhdtn";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Browser browser;
    private Newcomers people;

    @BeforeEach
    void open(Browser started) {
        browser = started;
        people = new Newcomers(started, base());
    }

    @Test
    void an_empty_office_takes_its_own_book_over_and_carries_a_duty_of_it_until_the_board_counts_it(CapturedOutput log)
            throws IOException {
        opened(token(log));
        filledWithUnitsAndPeople();
        String plan = bookTakenOver();
        before(plan);

        takenOn();
        String duty = reported();
        approved(duty);
        confirmed(duty);

        after(plan);
        agrees();
    }

    private static String token(CapturedOutput log) {
        Matcher said = TOKEN.matcher(log.getOut());
        assertThat(said.find()).as("the log says the token").isTrue();
        return said.group(1);
    }

    private void opened(String token) {
        try (Visitor stranger = Visitor.stranger(browser, base())) {
            stranger.goTo("/");
            stranger.fill("Mã mở văn phòng", token);
            stranger.fill("Mã đơn vị", "HU");
            stranger.fill("Tên đơn vị", "Huyện ủy Sông Lam");
            stranger.fill("Họ và tên", "Chu Thị Lụa");
            stranger.fill("Tên đăng nhập", ADMINISTRATOR);
            stranger.fill("Mật khẩu", Newcomers.own(ADMINISTRATOR));
            stranger.picture("empty-setup");
            stranger.press("Mở văn phòng");
            stranger.waitForText("Đã mở văn phòng.");
            people.know(ADMINISTRATOR);
        }
    }

    private void filledWithUnitsAndPeople() throws IOException {
        try (Visitor administrator = people.as(ADMINISTRATOR)) {
            administrator.goTo("/admin/import");
            administrator.upload(officeFiles());
            administrator.waitForText("20 người mới sẽ có mật khẩu dùng một lần.");
            administrator.settle();
            administrator.picture("empty-import");
            administrator.press("Nhập");
            Locator passwords = administrator.page().getByText("Tải về danh sách mật khẩu (CSV)");
            passwords.waitFor();
            administrator.picture("empty-imported");
            assertThat(people.take(administrator.page().waitForDownload(passwords::click)))
                    .isEqualTo(20);
        }
    }

    private static Path[] officeFiles() {
        return Stream.of("don-vi", "don-vi-ten-khac", "nhom-don-vi", "can-bo", "giao-viec")
                .map(name -> {
                    try {
                        return new ClassPathResource("vn/dondoc/browser/other-office/" + name + ".csv")
                                .getFile()
                                .toPath();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toArray(Path[]::new);
    }

    private String bookTakenOver() {
        try (Visitor secretary = people.as(SECRETARY)) {
            secretary.goTo("/plans");
            secretary.press("Nhập từ Excel");
            secretary.upload(UnseenBook.in(folder));
            secretary.waitForText("đã nhận ra 10 trong 12 cột");
            secretary.picture("empty-book");
            verdicts(secretary, 9, 2);
            secretary.page().locator("vaadin-details-summary").click();
            secretary.choose("Hạn", "Huyện", "Thời hạn – Huyện giao");
            secretary.day("Đến ngày", "31/12/2022");
            verdicts(secretary, 10, 1);
            secretary.waitForText(
                    "10 dòng kế hoạch, 8 văn bản theo sổ, 11 nhiệm vụ đang mở, 2 nhiệm vụ đã hoàn thành theo sổ");
            secretary.waitForText(
                    "không có đơn vị “Phòng Tài chánh - Kế hoạch”; có phải là Phòng Tài chính - Kế hoạch?");
            secretary.picture("empty-dry-run");
            secretary.press("Nhập 10 dòng");
            secretary.page().getByText("Mở bảng kế hoạch").click();
            secretary.waitForAddress(Pattern.compile(".*/plans/\\d+"));
            return secretary.path();
        }
    }

    /** How many rows are new, and how many are refused. */
    private static void verdicts(Visitor secretary, int fresh, int refused) {
        tab(secretary, "Mới", fresh);
        tab(secretary, "Từ chối", refused);
    }

    private static void tab(Visitor visitor, String label, int count) {
        visitor.page()
                .locator("vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "\\s*" + count + "$")))
                .waitFor();
    }

    private void before(String plan) {
        try (Visitor secretary = people.as(SECRETARY)) {
            secretary.goTo(plan);
            secretary.picture("empty-board");
        }
    }

    private void takenOn() {}

    private String reported() {
        return "";
    }

    private void approved(String duty) {}

    private void confirmed(String duty) {}

    private void after(String plan) {}

    private void agrees() {
        try (Visitor administrator = people.as(ADMINISTRATOR)) {
            administrator.goTo("/admin/reconciliation");
            administrator.waitForText("Tất cả khớp nhau");
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
