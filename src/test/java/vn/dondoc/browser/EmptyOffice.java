package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** How an office that has nothing gets its administrator, its units and people, and its first plan. */
final class EmptyOffice {

    static final String ADMINISTRATOR = "quantri";
    static final String SECRETARY = "anhdtn";

    private final Browser browser;
    private final String base;
    private final Newcomers people;
    private final Path folder;

    EmptyOffice(Browser browser, String base, Newcomers people, Path folder) {
        this.browser = browser;
        this.base = base;
        this.people = people;
        this.folder = folder;
    }

    /** Whoever has the token becomes the administrator. */
    void open(String token) {
        try (Visitor stranger = Visitor.stranger(browser, base)) {
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

    /** The administrator brings units and people. */
    void fillWithUnitsAndPeople() throws IOException {
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

    /** The secretary brings a book nobody has seen before; the address of the plan it becomes. */
    String takeBookOver() {
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
}
