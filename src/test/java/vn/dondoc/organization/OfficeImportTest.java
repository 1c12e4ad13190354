package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.organization.TestTables.PEOPLE;
import static vn.dondoc.organization.TestTables.UNITS;
import static vn.dondoc.organization.TestTables.files;

import java.text.Normalizer;
import java.time.LocalDate;
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
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.intake.TablePreview;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** What becomes of the files of an office, once and again. */
@OfficeTest
class OfficeImportTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

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
        assertThat(runAs.system(() -> officeImport.check(files(text)).nothingNew()))
                .isTrue();
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
}
