package vn.dondoc.browser;

import java.util.regex.Pattern;

/** A plan for thirteen wards as its author writes it, complete enough to be submitted. */
final class NewPlan {

    private NewPlan() {}

    /** Writes it, and gives its address; it is saved and still a draft. */
    static String written(Visitor author, String summary, String work) {
        author.goTo("/documents/new");
        author.fill("Trích yếu", summary);
        author.choose("Người ký", "Quách Minh", "Quách Minh Trí");
        author.fill("Nội dung công việc", work);
        author.fill("Sản phẩm", "Báo cáo kết quả");
        author.day("Ngày hạn", "30/6/22");
        author.choose("Cách giao", "Mỗi", "Mỗi");
        author.choose("Đơn vị chủ trì", "13 phuong", "13 phường");
        author.waitForText("Đã lưu lúc");
        author.press("Lưu dự thảo");
        author.waitForAddress(Pattern.compile(".*/documents/\\d+"));
        return author.path();
    }
}
