package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.files.TextUpload;

/** A result that is written in two tabs: what was attached in the other one is not left behind unsaid. */
@OfficeTest
@ExtendWith(Reconciled.class)
class ResultOfTwoTabsTest {

    private final TestOfficeCast cast;
    private final TestDuties made;
    private final Duties duties;
    private final DutyPages pages;

    @Autowired
    ResultOfTwoTabsTest(TestOfficeCast cast, TestDuties made, Duties duties, DutyPages pages) {
        this.cast = cast;
        this.made = made;
        this.duties = duties;
        this.pages = pages;
    }

    @Test
    void a_result_that_leaves_out_a_file_of_another_tab_is_refused_by_its_name() {
        DutyId duty = made.sentAndTakenOn();
        PersonId staff = cast.wardStaff(1);
        FileId here = cast.as(staff, () -> duties.attach(duty, TextUpload.of("o-day.txt", "một")));
        FileId there = cast.as(staff, () -> duties.attach(duty, TextUpload.of("the-kia.txt", "hai")));

        assertThatThrownBy(() -> cast.does(staff, () -> duties.report(duty, with(here))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().get(0).message().args())
                                .containsExactly("the-kia.txt"));

        cast.does(staff, () -> duties.report(duty, with(here, there)));
        assertThat(cast.as(staff, () -> pages.open(duty))
                        .result()
                        .submissions()
                        .get(0)
                        .files())
                .hasSize(2);
    }

    private static ResultContent with(FileId... files) {
        return new ResultContent("Đã làm", "", List.of(), List.of(files));
    }
}
