package vn.dondoc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.util.function.Function;

/** Every form and dialog that a person types into: who opens it where, and into which field they type. */
public enum TypedForm {
    DRAFT("document.ui.DraftForm", "tb.author", office -> "/documents/new", "", "Trích yếu"),
    REPORT("duty.ui.ReportPanel", "tw1.staff", FormObjects::takenOn, "", "Kết quả thực hiện"),
    REASON("common.ui.ReasonDialog", "tb.head", FormObjects::underReview, "Trả dự thảo", "Lý do"),
    RETURN("duty.ui.ReturnDialog", "tb.author", FormObjects::submitted, "Yêu cầu bổ sung", "Lý do"),
    RETARGET("duty.ui.RetargetDialog", "tb.author", FormObjects::referredBack, "Chuyển đơn vị khác", "Lý do"),
    URGE("duty.ui.UrgeDialog", "tb.secretary", FormObjects::takenOn, "Đôn đốc", "Lời đôn đốc"),
    PERSON("duty.ui.PersonDialog", "tw1.clerk", FormObjects::sent, "Tiếp nhận và giao việc", "Hạn nội bộ"),
    RECORD_SIGNED("document.ui.RecordSignedDialog", "tb.clerk", FormObjects::toSign, "Ghi nhận đã ký", "Ngày ký"),
    LINE("board.ui.LineDialog", "tb.secretary", FormObjects::plan, "Thêm dòng", "Trích yếu"),
    PLAN("board.ui.PlanDialog", "tb.secretary", office -> "/plans", "Lập kế hoạch", "Tên kế hoạch"),
    THEME("theme.ui.ThemeDialog", "tq.secretary", office -> "/admin/themes", "Thêm chuyên đề", "Tên chuyên đề"),
    MERGE("theme.ui.MergeDialog", "tq.secretary", FormObjects::theme, "Gộp chuyên đề", "Lý do"),
    BOOK("book.ui.BookSheet", "tb.secretary", office -> "/plans/import", "", "Tên kế hoạch");

    private final String form;
    private final String by;
    private final Function<FormObjects, String> address;
    private final String button;
    private final String field;

    TypedForm(String form, String by, Function<FormObjects, String> address, String button, String field) {
        this.form = form;
        this.by = by;
        this.address = address;
        this.button = button;
        this.field = field;
    }

    /** The class of the form. */
    public String className() {
        return "vn.dondoc." + form;
    }

    String by() {
        return by;
    }

    /** True if its field is a day, which counts once it is entered. */
    boolean ofDay() {
        return this == PERSON || this == RECORD_SIGNED;
    }

    /** Opens it, after signing in where the session has ended, and gives the field to type into. */
    Locator open(Visitor visitor, FormObjects objects) {
        visitor.goTo(address.apply(objects));
        if (this == BOOK) {
            visitor.upload(objects.book());
        }
        if (!button.isEmpty()) {
            visitor.press(button);
        }
        Locator input = visitor.field(field);
        try {
            input.waitFor();
        } catch (TimeoutError missing) {
            visitor.picture("form-without-field-" + this);
            throw missing;
        }
        return input;
    }
}
