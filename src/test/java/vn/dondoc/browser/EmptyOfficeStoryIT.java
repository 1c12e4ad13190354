package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.browser.EmptyOffice.ADMINISTRATOR;
import static vn.dondoc.browser.EmptyOffice.SECRETARY;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An office begins with nothing: its first administrator brings its units and people, its secretary brings a book nobody has
 * seen before, and a commune's duty from that book goes all its way until the board counts it.
 */
@EmptyOfficeTest
class EmptyOfficeStoryIT {

    private static final Pattern TOKEN = Pattern.compile("one-time token: (\\S+)");
    private static final String COMMUNE = "Xã Hạ Lũng";
    private static final String COMMUNES = "@X5";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private EmptyOffice office;
    private Newcomers people;

    @BeforeEach
    void open(Browser browser) {
        String base = "http://localhost:" + port;
        people = new Newcomers(browser, base);
        office = new EmptyOffice(browser, base, people, folder);
    }

    @Test
    void an_empty_office_takes_its_own_book_over_and_carries_a_duty_of_it_until_the_board_counts_it(CapturedOutput log)
            throws IOException {
        office.open(token(log));
        office.fillWithUnitsAndPeople();
        String plan = office.takeBookOver();
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
}
