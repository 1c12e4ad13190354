package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
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
    private static final String COMMUNE = "Xã Hạ Lũng";
    private static final String COMMUNES = "@X5";

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

    private static Path[] officeFiles() throws IOException {
        try (Stream<Path> files = Files.list(new ClassPathResource("vn/dondoc/browser/other-office")
                .getFile()
                .toPath())) {
            return files.toArray(Path[]::new);
        }
    }

    private String bookTakenOver() {
        try (Visitor secretary = people.as(SECRETARY)) {
            secretary.page().setViewportSize(1280, 1900);
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
            secretary.waitForText("CV/HU, 2020-2025: 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 32");
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
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + label + "\\s*" + count + "\\s*$")))
                .waitFor();
    }

    private void before(String plan) {
        try (Visitor secretary = people.as(SECRETARY)) {
            SeenBoard board = board(secretary, plan);
            secretary.picture("empty-board");
            assertThat(board.figures())
                    .contains(
                            "Đã ban hành 8/10 văn bản",
                            "hoàn thành 2/10",
                            "1 trễ hạn",
                            "1 quá hạn",
                            "1 tạm dừng",
                            "2 dự kiến");
            assertThat(board.bands())
                    .contains("Xây dựng nông thôn mới", "Xây dựng Đảng", "Quốc phòng, phòng chống thiên tai");
            assertThat(board.state(UnseenBook.CARRIED)).isEqualTo("Đang làm");
            assertThat(board.cell(UnseenBook.CARRIED, COMMUNE)).contains("Chủ trì · Đã giao");
            assertThat(board.band("Tất cả", "5 xã")).contains("hoàn thành 0/8 nhiệm vụ");
            completed(secretary, 2);
        }
    }

    /** The clerk of the commune finds what the book gives it, takes one duty on and gives it to a person. */
    private void takenOn() {
        try (Visitor clerk = people.as("nguyetlt")) {
            clerk.goToFind("/inbox", UnseenBook.CARRIED);
            clerk.waitForText("2 việc");
            clerk.waitForText("Chỉnh trang đường làng");
            clerk.picture("empty-inbox");
            clerk.openRow(UnseenBook.CARRIED);
            clerk.press("Tiếp nhận và giao việc");
            clerk.choose("Người thực hiện", "Vi", "Vi Bá Toàn");
            String duty = clerk.path();
            clerk.confirm("Tiếp nhận và giao việc");
            clerk.waitUntilGoneFrom(duty);
        }
    }

    private String reported() throws IOException {
        try (Visitor staff = people.as("toanvb")) {
            staff.goToFind("/inbox", UnseenBook.CARRIED);
            staff.openRow(UnseenBook.CARRIED);
            String duty = staff.path();
            staff.fill("Kết quả thực hiện", "Đã lắp đặt 6 pa nô tại 6 bến đò.");
            staff.attach(Files.writeString(folder.resolve("danh-sach-ben-do.txt"), "Bến Hạ: 2; Bến Lũng: 4"));
            staff.picture("empty-result");
            staff.press("Nộp kết quả");
            staff.waitUntilGoneFrom(duty);
            return duty;
        }
    }

    private void approved(String duty) {
        try (Visitor head = people.as("kienhs")) {
            step(head, duty, "Duyệt kết quả");
        }
    }

    private void confirmed(String duty) {
        try (Visitor secretary = people.as(SECRETARY)) {
            secretary.goToFind("/inbox", UnseenBook.CARRIED);
            secretary.openRow(UnseenBook.CARRIED);
            secretary.waitForText("danh-sach-ben-do.txt");
            secretary.picture("empty-confirm");
            step(secretary, duty, "Xác nhận hoàn thành");
        }
    }

    private static void step(Visitor visitor, String duty, String act) {
        visitor.goToFind(duty, act);
        visitor.press(act);
        visitor.confirm(act);
        visitor.waitUntilGoneFrom(duty);
    }

    private void after(String plan) {
        try (Visitor secretary = people.as(SECRETARY)) {
            SeenBoard board = board(secretary, plan);
            secretary.picture("empty-board-after");
            assertThat(board.figures()).contains("hoàn thành 3/10");
            assertThat(board.state(UnseenBook.CARRIED)).isEqualTo("Đúng hạn");
            assertThat(board.cell(UnseenBook.CARRIED, COMMUNE)).contains("Hoàn thành", "Xong đúng hạn");
            assertThat(board.band("Tất cả", "5 xã")).contains("hoàn thành 1/8 nhiệm vụ");
            completed(secretary, 3);
            secretary.picture("empty-progress");
            assertThat(figure(secretary, "tr:has-text('" + COMMUNE + "')")).isEqualTo("1");
        }
    }

    /** The board with the column of each commune, in a window in which all of it fits. */
    private static SeenBoard board(Visitor visitor, String plan) {
        visitor.page().setViewportSize(1500, 1150);
        visitor.goTo(plan + "?open=" + COMMUNES);
        return new SeenBoard(visitor);
    }

    /** How many duties of the office the figures call completed. */
    private static void completed(Visitor secretary, int duties) {
        secretary.goTo("/progress");
        assertThat(figure(secretary, "tr.figures-total")).isEqualTo(String.valueOf(duties));
    }

    private static String figure(Visitor visitor, String row) {
        return visitor.page().locator(row + " a[href*='column=COMPLETED']").innerText();
    }

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
