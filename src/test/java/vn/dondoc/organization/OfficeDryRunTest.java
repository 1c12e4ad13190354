package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.organization.TestTables.PEOPLE;
import static vn.dondoc.organization.TestTables.UNITS;
import static vn.dondoc.organization.TestTables.files;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.SampleOffice;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.ImportProgress;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.intake.RefusedRow;
import vn.dondoc.intake.UploadedTable;

/** What a dry run finds wrong in the files of an office, and what comes in all the same. */
@OfficeTest
class OfficeDryRunTest {

    private final OfficeImport officeImport;
    private final Directory directory;
    private final RunAs runAs;
    private final SampleOffice sampleOffice;

    @Autowired
    OfficeDryRunTest(OfficeImport officeImport, Directory directory, RunAs runAs, SampleOffice sampleOffice) {
        this.officeImport = officeImport;
        this.directory = directory;
        this.runAs = runAs;
        this.sampleOffice = sampleOffice;
    }

    @Test
    void the_dry_run_names_every_fault_of_the_units() {
        OfficePreview preview = check(UNITS
                + "IM-A,A,SAI,,01/01/2020,,\n"
                + "IM-B,B,PHUONG,,31/02/2020,,\n"
                + "IM-C,,PHUONG,,01/01/2020,,\n"
                + "IM-D,D,PHUONG,,02/01/2020,01/01/2020,\n"
                + "IM-E,E,PHUONG,IM-F,01/01/2020,,\n"
                + "IM-F,F,PHUONG,IM-E,01/01/2020,,\n"
                + "IM-G,G,PHUONG,IM-KHONG-CO-THAT-DAU,01/01/2020,,\n"
                + "IM-H,H,PHUONG,IM-G,01/01/2020,,\n"
                + "IM-I,I,PHUONG,,01/01/2020,,\n"
                + "IM-I,I,PHUONG,,01/01/2020,,\n"
                + "IM-K,K,PHUONG,,01/01/0020,,\n"
                + "IM-L,L,PHUONG,,01/01/2020,31/12/9999,\n");

        assertThat(preview.tables().get(0).faults())
                .extracting(
                        RefusedRow::line,
                        RefusedRow::column,
                        fault -> fault.reason().key())
                .contains(
                        tuple(2, "kind", "import.fault.unknown-kind"),
                        tuple(3, "valid_from", "import.fault.day"),
                        tuple(4, "name", "fault.missing"),
                        tuple(5, "valid_to", "import.fault.last-before-first"),
                        tuple(6, "parent", "import.fault.circle"),
                        tuple(7, "parent", "import.fault.circle"),
                        tuple(8, "parent", "import.fault.unknown-unit"),
                        tuple(11, "code", "import.fault.twice"),
                        tuple(12, "valid_from", "fault.day-bounds"),
                        tuple(13, "valid_to", "fault.day-bounds"))
                .anyMatch(fault -> fault.toList().get(0).equals(9));
        assertThat(preview.tables().get(0).fresh()).isEqualTo(1);
        assertThat(directory.find(new UnitId("IM-I"))).isEmpty();
    }

    @Test
    void the_dry_run_names_every_fault_of_the_people() {
        sampleOffice.ready();

        OfficePreview preview = check(PEOPLE
                + "im.a,Một,P07X,Chức vụ,STAFF,,\n"
                + "im.b,Hai,P03,Chức vụ,STAF,,\n"
                + "im.c,Ba,P03,Chức vụ,STAFF,,\n"
                + "im.c,Ba,P03,Chức vụ,CLERK,,\n"
                + "im.c,Bốn,P04,Chức vụ,CLERK,,\n"
                + "im d,Năm,P03,Chức vụ,STAFF,,\n"
                + "im.e,Sáu,P03,Chức vụ,,,\n"
                + "im.f,Bảy,PXV,Chức vụ,STAFF,,01/01/2024\n"
                + "im.g,Tám,P03,Chức vụ,SYSTEM,,\n");

        assertThat(preview.tables().get(0).faults())
                .extracting(
                        RefusedRow::line,
                        RefusedRow::column,
                        fault -> fault.reason().key())
                .containsExactly(
                        tuple(2, "unit_code", "import.fault.unknown-unit-near"),
                        tuple(3, "roles", "import.fault.unknown-role"),
                        tuple(5, "username", "import.fault.twice-in-unit"),
                        tuple(6, "username", "import.fault.two-names"),
                        tuple(7, "username", "setup.fault.username"),
                        tuple(8, "roles", "fault.missing"),
                        tuple(9, "valid_from", "import.fault.unit-not-there"),
                        tuple(10, "roles", "import.fault.unknown-role"));
        assertThat(preview.newPeople()).isEqualTo(1);
    }

    @Test
    void an_unknown_unit_is_answered_with_the_nearest_one() {
        sampleOffice.ready();

        OfficePreview preview = check("unit_code,alias\nBan Tuyen giao Quan uy,Tên khác\n");

        Message reason = preview.tables().get(0).faults().get(0).reason();
        assertThat(reason)
                .isEqualTo(Message.of(
                        "import.fault.unknown-unit-near", "Ban Tuyen giao Quan uy", "BTGQU", "Ban Tuyên giáo Quận ủy"));
    }

    @Test
    void the_dry_run_names_the_faults_of_groups_succession_and_rules() {
        OfficePreview preview = check(
                "group_code,group_text,unit_codes\n@IM,Nhóm,KHONG-CO-THAT-DAU\n",
                "old_code,new_code,effective_date,kind\nKHONG-CO-THAT-DAU,KHONG-CO-THAT-DAU,1/7/2025,SAP_NHAP\n",
                "giver_kind,taker_kind\nCAP_UY,XA\n");

        assertThat(preview.tables())
                .extracting(table -> table.faults().stream()
                        .map(fault -> fault.reason().key())
                        .toList())
                .containsExactly(
                        List.of("import.fault.unknown-unit"),
                        List.of(
                                "import.fault.unknown-unit",
                                "import.fault.unknown-unit",
                                "import.fault.day",
                                "import.fault.unknown-lineage",
                                "import.fault.into-itself"),
                        List.of("import.fault.unknown-kind"));
    }

    @Test
    void a_refused_row_stops_everything_unless_it_is_left_out() {
        List<UploadedTable> files =
                files(UNITS + "IM-N1,Đơn vị một,PHUONG,,01/01/2020,,\nIM-N2,Đơn vị hai,SAI,,01/01/2020,,\n");

        assertThatThrownBy(() -> runAs.system(() -> officeImport.run(files))).isInstanceOf(Refusal.class);
        assertThat(directory.find(new UnitId("IM-N1"))).isEmpty();

        runAs.system(() -> officeImport.run(files, OnRefusedRow.SKIP, ImportProgress.UNWATCHED));
        assertThat(directory.find(new UnitId("IM-N1"))).isPresent();
        assertThat(directory.find(new UnitId("IM-N2"))).isEmpty();
    }

    private OfficePreview check(String... texts) {
        return runAs.system(() -> officeImport.check(files(texts)));
    }
}
