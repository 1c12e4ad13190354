package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.dondoc.OfficeTest;
import vn.dondoc.SampleOffice;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.Message;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.ImportProgress;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.intake.RefusedRow;
import vn.dondoc.intake.TablePreview;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

@OfficeTest
class OfficeImportTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final String UNITS = "code,name,kind,parent,valid_from,valid_to,registry_unit\n";
    private static final String PEOPLE = "username,full_name,unit_code,position,roles,email,valid_from\n";

    private final OfficeImport officeImport;
    private final Directory directory;
    private final Units units;
    private final Trail trail;
    private final RunAs runAs;
    private final TestPeople people;
    private final SampleOffice sampleOffice;
    private final PasswordEncoder encoder;

    @Autowired
    OfficeImportTest(
            OfficeImport officeImport,
            Directory directory,
            Units units,
            Trail trail,
            RunAs runAs,
            TestPeople people,
            SampleOffice sampleOffice,
            PasswordEncoder encoder) {
        this.officeImport = officeImport;
        this.directory = directory;
        this.units = units;
        this.trail = trail;
        this.runAs = runAs;
        this.people = people;
        this.sampleOffice = sampleOffice;
        this.encoder = encoder;
    }

    @Test
    void the_sample_office_has_44_units_and_151_people() {
        OfficeImported result = sampleOffice.load();

        assertThat(result.tables()).extracting(TablePreview::rows).containsExactly(44, 102, 10, 151, 13, 20);
        assertThat(result.tables()).extracting(TablePreview::refused).containsOnly(0);
        assertThat(result.passwords()).isEmpty();
        assertThat(directory.unit(new UnitId("QU")).registryUnit()).isEqualTo(new UnitId("VPQU"));
        var person = directory.credentialsOf("kiencn").orElseThrow();
        assertThat(person.temporary()).isFalse();
        assertThat(encoder.matches(SampleOffice.PASSWORD, person.hash())).isTrue();
    }

    @Test
    void importing_the_same_files_twice_changes_nothing() {
        sampleOffice.ready();
        int written = trail.of(ObjectRef.office()).size();

        OfficeImported again = sampleOffice.load();

        assertThat(again.tables()).allMatch(table -> table.unchanged() == table.rows());
        assertThat(trail.of(ObjectRef.office())).hasSize(written);
    }

    @Test
    void people_of_units_that_do_not_exist_yet_have_no_hats_until_they_do() {
        PersonId future = sampleOffice.person("toanvb");
        PersonId ward = sampleOffice.person("giengdc");

        assertThat(directory.hatsOf(future, TODAY)).isEmpty();
        assertThat(directory.hatsOf(future, LocalDate.of(2025, 7, 1)))
                .containsExactly(Hat.of(Role.UNIT_HEAD, new UnitId("PXV")));
        assertThat(directory.hatsOf(ward, LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void search_finds_units_and_groups_without_marks() {
        PersonId anybody = sampleOffice.person("lamott");

        var found = runAs.person(anybody, () -> units.choices("phuong 13", TODAY));

        assertThat(found).extracting(UnitChoice::label).containsExactly("Phường 13");
        assertThat(runAs.person(anybody, () -> units.choices("13 phuong", TODAY)))
                .first()
                .satisfies(choice -> assertThat(choice.units()).hasSize(13));
    }

    @Test
    void only_an_administrator_imports() {
        PersonId staff = people.person("im.staff", people.unit("IM-OWN", "BAN_DANG"), Role.STAFF);

        assertThatThrownBy(() -> runAs.person(staff, () -> officeImport.check(List.of())))
                .isInstanceOf(Denied.class);
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
                + "IM-I,I,PHUONG,,01/01/2020,,\n");

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
                        tuple(11, "code", "import.fault.twice"))
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

    @Test
    void rows_may_name_units_of_the_other_files_and_every_new_person_gets_a_password_once() {
        List<UploadedTable> files = files(
                PEOPLE + "im.moi,Người Mới,IM-NEW2,Chuyên viên,STAFF|CLERK,,\n",
                UNITS + "IM-NEW2,Phòng dưới,PHONG_BAN,IM-NEW1,01/01/2020,,IM-NEW1\n"
                        + "IM-NEW1,Ủy ban trên,CHINH_QUYEN,,01/01/2020,,IM-NEW2\n");

        OfficeImported result = runAs.system(() -> officeImport.run(files));

        assertThat(result.passwords())
                .extracting(NewPassword::username, NewPassword::fullName, NewPassword::unit)
                .containsExactly(tuple("im.moi", "Người Mới", "Phòng dưới"));
        var person = directory.credentialsOf("im.moi").orElseThrow();
        assertThat(person.temporary()).isTrue();
        assertThat(encoder.matches(result.passwords().get(0).password(), person.hash()))
                .isTrue();
        assertThat(directory.hatsOf(person.person(), TODAY))
                .extracting(Hat::role)
                .containsExactlyInAnyOrder(Role.STAFF, Role.CLERK);
        assertThat(runAs.system(() -> officeImport.run(files)).passwords()).isEmpty();
    }

    @Test
    void a_role_no_longer_listed_ends_yesterday_and_other_units_are_left_alone() {
        UnitId one = people.unit("IM-R1", "PHUONG");
        UnitId two = people.unit("IM-R2", "PHUONG");
        runAs.system(() -> officeImport.run(
                files(PEOPLE + "im.vai,Người Vai,IM-R1,,STAFF|CLERK,,\n" + "im.vai,Người Vai,IM-R2,,UNIT_HEAD,,\n")));
        PersonId person = directory.credentialsOf("im.vai").orElseThrow().person();

        runAs.system(() -> officeImport.run(files(PEOPLE + "im.vai,Người Vai,IM-R1,,STAFF|SECRETARY,,01/06/2022\n")));

        assertThat(directory.hatsOf(person, TODAY))
                .containsExactlyInAnyOrder(
                        Hat.of(Role.STAFF, one), Hat.of(Role.SECRETARY, one), Hat.of(Role.UNIT_HEAD, two));
        assertThat(directory.hatsOf(person, TODAY.minusDays(1)))
                .contains(Hat.of(Role.CLERK, one), Hat.of(Role.SECRETARY, one));
        assertThat(directory.hatsOf(person, LocalDate.of(2022, 5, 31)))
                .doesNotContain(Hat.of(Role.SECRETARY, one), Hat.of(Role.STAFF, one));
    }

    @Test
    void a_role_given_back_begins_anew_today() {
        UnitId unit = people.unit("IM-R3", "PHUONG");
        String with = PEOPLE + "im.lai,Người Lại,IM-R3,,STAFF|CLERK,,\n";
        String without = PEOPLE + "im.lai,Người Lại,IM-R3,,STAFF,,\n";
        for (String file : List.of(with, without, with, without, with)) {
            runAs.system(() -> officeImport.run(files(file)));
        }

        PersonId person = directory.credentialsOf("im.lai").orElseThrow().person();
        assertThat(directory.hatsOf(person, TODAY)).contains(Hat.of(Role.CLERK, unit));
        assertThat(directory.hatsOf(person, TODAY.minusDays(1))).contains(Hat.of(Role.CLERK, unit));
    }

    @Test
    void what_is_decomposed_gets_in_composed_and_is_the_same_the_second_time() {
        String text = UNITS + "IM-NFD,Phường Thử Nghiệm,PHUONG,,01/01/2020,,\n";
        runAs.system(() -> officeImport.run(files(Normalizer.normalize(text, Normalizer.Form.NFD))));

        assertThat(directory.unit(new UnitId("IM-NFD")).name()).isEqualTo("Phường Thử Nghiệm");
        assertThat(check(text).nothingNew()).isTrue();
    }

    @Test
    void every_changed_unit_leaves_its_before_and_after_in_the_trail() {
        runAs.system(() ->
                officeImport.run(files(UNITS + "IM-T,Tên cũ,PHUONG,,01/01/2020,,\n", "unit_code,alias\nIM-T,Tắt\n")));
        runAs.system(() -> officeImport.run(files(UNITS + "IM-T,Tên mới,PHUONG,,01/01/2020,31/12/2030,\n")));

        List<TrailLine> lines = trail.of(ObjectRef.of(new UnitId("IM-T")));
        assertThat(lines).extracting(TrailLine::command).containsExactly("unit.change", "unit.also-called", "unit.add");
        assertThat(lines.get(0).before()).contains("Tên cũ");
        assertThat(lines.get(0).after()).contains("Tên mới").contains("31/12/2030");
        assertThat(directory.unit(new UnitId("IM-T")).aliases()).containsExactly("Tắt");
    }

    @Test
    void progress_is_told_for_every_password() {
        people.unit("IM-P", "PHUONG");
        var told = new ConcurrentLinkedQueue<Integer>();

        runAs.system(() -> officeImport.run(
                files(PEOPLE + "im.p1,Một,IM-P,,STAFF,,\nim.p2,Hai,IM-P,,STAFF,,\n"),
                OnRefusedRow.STOP,
                (done, total) -> told.add(done)));

        assertThat(told).containsExactlyInAnyOrder(0, 1, 2);
    }

    private OfficePreview check(String... texts) {
        return runAs.system(() -> officeImport.check(files(texts)));
    }

    private static List<UploadedTable> files(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new UploadedTable("x.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
