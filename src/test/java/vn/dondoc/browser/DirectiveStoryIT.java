package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.RunAs;
import vn.dondoc.duty.Duties;

/** Eight people of the sample office carry a plan to thirteen wards, from the draft until it is closed. */
@BrowserTest
class DirectiveStoryIT {

    private static final String WORK = "Tuyên truyền phòng bệnh đến từng hộ dân trong khu phố";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private final WardsByService otherWards;
    private Browser browser;

    @Autowired
    DirectiveStoryIT(JdbcClient jdbc, RunAs runAs, Duties duties) {
        this.otherWards = new WardsByService(jdbc, runAs, duties);
    }

    @BeforeEach
    void open(Browser started) {
        browser = started;
    }

    @Test
    void a_plan_goes_to_thirteen_wards_and_comes_back_confirmed_and_closed() throws IOException {
        String document = drafted();
        step("lienctb", document, "Duyệt, trình ký");
        step("triqm", document, "Ký");
        step("vinhdl", document, "Cấp số và ban hành");

        String duty = takenOn();
        reported(duty, "Đã tuyên truyền 1.200 hộ.");
        returned(duty);
        reported(duty, "Đã tuyên truyền 1.200 hộ; danh sách khu phố kèm theo.");
        step("giengdc", duty, "Duyệt kết quả");
        doneByTheHead();
        assertThat(otherWards.finish(document.substring("/documents/".length())))
                .isEqualTo(11);
        confirmed();
        step("lamott", document, "Kết thúc theo dõi");

        ended(document);
        agrees();
    }

    private String drafted() {
        try (Visitor author = as("lamott")) {
            String document =
                    NewPlan.written(author, "Kế hoạch đẩy mạnh tuyên truyền phòng, chống dịch bệnh mùa mưa", WORK);
            author.picture("draft");
            author.press("Trình duyệt");
            author.waitForText("Duyệt, trình ký");
            return document;
        }
    }

    private String takenOn() {
        try (Visitor head = as("giengdc")) {
            found(head);
            head.waitForText("Nhiệm vụ của Phường 3");
            String duty = head.path();
            head.press("Tiếp nhận và giao việc");
            head.choose("Người thực hiện", "Nguyễn", "Nguyễn Thị Ngọc Hân");
            head.confirm("Tiếp nhận và giao việc");
            head.waitUntilGoneFrom(duty);
            return duty;
        }
    }

    /** On a phone, with a file. */
    private void reported(String duty, String result) throws IOException {
        try (Visitor staff = Visitor.onPhone(browser, base(), "hanntn2")) {
            staff.goTo("/inbox");
            staff.picture("inbox-phone");
            staff.openRow(WORK);
            assertThat(staff.path()).isEqualTo(duty);
            staff.fill("Kết quả thực hiện", result);
            Path list = Files.writeString(folder.resolve("danh-sach.txt"), "Khu phố 1: 400 hộ");
            staff.attach(list);
            staff.picture("result-phone");
            staff.press("Nộp kết quả");
            staff.waitUntilGoneFrom(duty);
        }
    }

    private void returned(String duty) {
        try (Visitor head = as("giengdc")) {
            head.goTo(duty);
            head.press("Yêu cầu bổ sung");
            head.fill("Lý do", "Thiếu danh sách khu phố.");
            head.confirm("Yêu cầu bổ sung");
            head.waitUntilGoneFrom(duty);
        }
    }

    /** A head who does the work herself reports straight to the monitor. */
    private void doneByTheHead() {
        try (Visitor head = as("sonqv")) {
            found(head);
            String duty = head.path();
            head.press("Tiếp nhận và giao việc");
            head.choose("Người thực hiện", "Quách", "Quách Viết Sơn");
            head.confirm("Tiếp nhận và giao việc");
            head.waitUntilGoneFrom(duty);
            head.goTo(duty);
            head.fill("Kết quả thực hiện", "Đã tuyên truyền 900 hộ.");
            head.press("Nộp kết quả");
            head.waitUntilGoneFrom(duty);
        }
    }

    private void confirmed() {
        try (Visitor secretary = Visitor.tall(browser, base(), "cuchtk")) {
            secretary.goTo("/inbox");
            secretary.search("tuyen truyen phong benh");
            secretary.waitForText("13 việc");
            secretary.waitForText("Phường 18");
            secretary.tickAll();
            secretary.waitForText("Đã chọn 13");
            secretary.picture("inbox");
            secretary.press("Xác nhận hoàn thành");
            secretary.confirm("Xác nhận hoàn thành");
            secretary.waitForText("Đã xác nhận hoàn thành 13 nhiệm vụ");
        }
    }

    private void ended(String document) {
        try (Visitor author = Visitor.tall(browser, base(), "lamott")) {
            author.goTo(document);
            author.waitForText("Kết thúc theo dõi");
            author.waitForText("Xong đúng hạn");
            assertThat(author.page().locator("a[href^='duties/']").count()).isEqualTo(13);
            author.page().locator("process-picture svg").first().waitFor();
            author.picture("document");
        }
    }

    /** What the engine, the documents and the inboxes say, the administrator reads. */
    private void agrees() {
        try (Visitor administrator = as("menpth")) {
            administrator.goTo("/admin/reconciliation");
            administrator.waitForText("Tất cả khớp nhau");
        }
    }

    /** Finds the duty in the inbox; it was sent by a job a moment ago. */
    private static void found(Visitor head) {
        head.goToFind("/inbox?q=tuyen+truyen+phong+benh", WORK);
        head.openRow(WORK);
    }

    /** One act that asks before it is done, and leads on to the next work. */
    private void step(String username, String address, String act) {
        try (Visitor visitor = as(username)) {
            visitor.goToFind(address, act);
            visitor.press(act);
            visitor.confirm(act);
            visitor.waitUntilGoneFrom(address);
        }
    }

    private Visitor as(String username) {
        return Visitor.as(browser, base(), username);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
