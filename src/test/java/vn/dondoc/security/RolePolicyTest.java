package vn.dondoc.security;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.TestClock;
import vn.dondoc.access.Act;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Acts;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Holder;
import vn.dondoc.access.OpenStep;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.access.RoomTables;
import vn.dondoc.access.RoomTables.Row;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.StepName;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OrganizationAct;

/**
 * The policy against the tables of domain §2: {@code src/test/resources/access/policy/<room>.csv}. A line is an act on a
 * draft or on what is issued; a cell holds a letter, {@code y} or {@code n}, for the role in each of {@link #UNITS}.
 */
class RolePolicyTest {

    private static final List<Act> ACTS = Acts.ofEveryRoom();

    private static final PersonId ME = new PersonId(1);
    private static final PersonId SOMEBODY_ELSE = new PersonId(2);
    private static final UnitId COMMITTEE = new UnitId("QU");
    private static final UnitId OFFICE = new UnitId("VPQU");
    private static final UnitId DRAFTING = new UnitId("BTGQU");
    private static final UnitId WARD = new UnitId("P03");

    /** The issuing committee, its office with the registry, the drafting unit, the unit that is given work, one without part. */
    private static final List<UnitId> UNITS = List.of(COMMITTEE, OFFICE, DRAFTING, WARD, new UnitId("P08"));

    private final List<Row> table = RoomTables.read("policy");
    private final CurrentActor currentActor = mock(CurrentActor.class);
    private final Directory directory = mock(Directory.class);
    private final OpenSteps openSteps = mock(OpenSteps.class);
    private final RolePolicy policy = new RolePolicy(currentActor, directory, openSteps, new TestClock());

    @BeforeEach
    void anOffice() {
        when(directory.committeesAndTheirOffices()).thenReturn(Set.of(COMMITTEE, OFFICE));
        when(directory.worksIn(any(), any(), any())).thenReturn(true);
        when(openSteps.on(any())).thenReturn(List.of());
    }

    @Test
    void a_step_of_one_room_is_not_called_as_one_of_another_because_an_inbox_is_narrowed_by_its_name() {
        assertThat(ACTS).filteredOn(Act::isStep).extracting(Act::name).doesNotHaveDuplicates();
    }

    @Test
    void every_act_that_is_no_open_step_stands_in_the_table_of_its_room_and_nothing_else() {
        var acts = ACTS.stream()
                .filter(act -> !act.isStep())
                .map(act -> RoomTables.roomOf(act.getClass()) + "/" + act.name())
                .toList();

        assertThat(table).extracting(row -> row.room() + "/" + actOf(row)).hasSameElementsAs(acts);
    }

    @TestFactory
    Stream<DynamicTest> a_role_in_a_unit_may_do_just_what_the_table_says() {
        return table.stream().map(row -> dynamicTest(row.room() + "/" + actOf(row), () -> holds(row)));
    }

    private void holds(Row row) {
        boolean issued = row.cells().get("stage").equals("issued");
        for (Role role : RoomTables.ROLES) {
            String cell = UNITS.stream()
                    .map(unit -> mayAct(named(actOf(row)), Hat.of(role, unit), issued) ? "y" : "n")
                    .collect(joining());

            assertThat(cell)
                    .as("%s by %s", actOf(row), role)
                    .isEqualTo(row.cells().get(role.name()));
        }
    }

    private boolean mayAct(Act act, Hat hat, boolean issued) {
        actAs(hat);
        return policy.allows(act, parties(issued, SOMEBODY_ELSE));
    }

    private static String actOf(Row row) {
        return row.cells().get("act");
    }

    @Test
    void whoever_drafted_signs_or_follows_a_document_sees_it() {
        actAs(Hat.of(Role.STAFF, DRAFTING));

        assertThat(policy.allows(DocumentAct.SEE_DOCUMENT, parties(false, ME))).isTrue();
        assertThat(policy.allows(DocumentAct.EDIT_DRAFT, parties(false, ME))).isTrue();
        assertThat(policy.allows(DutyAct.STEER_DUTY, parties(true, ME))).isTrue();
    }

    @Test
    void rule_9_author_and_monitor_are_so_only_under_a_hat_in_the_drafting_unit() {
        for (Hat elsewhere : List.of(Hat.of(Role.STAFF, new UnitId("P08")), Hat.of(Role.ADMIN, DRAFTING))) {
            actAs(elsewhere);

            assertThat(policy.allows(DocumentAct.EDIT_DRAFT, parties(false, ME)))
                    .isFalse();
            assertThat(policy.allows(DutyAct.STEER_DUTY, parties(true, ME))).isFalse();
            assertThat(policy.allows(DocumentAct.SEE_DOCUMENT, parties(false, ME)))
                    .as("as its signer")
                    .isTrue();
        }
    }

    @Test
    void rule_9_a_draft_passes_to_the_head_once_its_author_wears_no_hat_in_the_drafting_unit() {
        actAs(Hat.of(Role.UNIT_HEAD, DRAFTING));
        assertThat(policy.allows(DocumentAct.EDIT_DRAFT, parties(false, SOMEBODY_ELSE)))
                .isFalse();

        when(directory.worksIn(eq(SOMEBODY_ELSE), eq(DRAFTING), any())).thenReturn(false);

        assertThat(policy.allows(DocumentAct.EDIT_DRAFT, parties(false, SOMEBODY_ELSE)))
                .isTrue();
        actAs(Hat.of(Role.UNIT_HEAD, WARD), Hat.of(Role.STAFF, DRAFTING), Hat.of(Role.SECRETARY, DRAFTING));
        assertThat(policy.allows(DocumentAct.EDIT_DRAFT, parties(false, SOMEBODY_ELSE)))
                .isFalse();
    }

    @Test
    void a_step_is_open_to_its_holder_alone() {
        when(openSteps.on(any()))
                .thenReturn(List.of(
                        new OpenStep("REVIEW", new StepName("Duyệt", "Review"), Holder.of(Role.UNIT_HEAD, DRAFTING))));

        actAs(Hat.of(Role.UNIT_HEAD, DRAFTING));
        assertThat(policy.allows(DocumentAct.REVIEW, parties(false, SOMEBODY_ELSE)))
                .isTrue();
        assertThat(policy.allows(DocumentAct.SIGN, parties(false, SOMEBODY_ELSE)))
                .isFalse();

        actAs(Hat.of(Role.UNIT_HEAD, WARD));
        assertThat(policy.allows(DocumentAct.REVIEW, parties(false, SOMEBODY_ELSE)))
                .isFalse();
    }

    @Test
    void whoever_a_step_waits_for_sees_the_draft() {
        when(openSteps.on(any()))
                .thenReturn(List.of(
                        new OpenStep("REVIEW", new StepName("Duyệt", "Review"), Holder.of(Role.UNIT_HEAD, OFFICE))));

        actAs(Hat.of(Role.UNIT_HEAD, OFFICE));

        assertThat(policy.allows(DocumentAct.SEE_DOCUMENT, parties(false, SOMEBODY_ELSE)))
                .isTrue();
    }

    @Test
    void a_deputy_acts_under_the_hat_of_the_absent_and_the_hat_says_so() {
        actAs(new Hat(Role.STAFF, DRAFTING, SOMEBODY_ELSE));

        Hat hat = policy.require(DocumentAct.EDIT_DRAFT, parties(false, SOMEBODY_ELSE));

        assertThat(hat.inPlaceOf()).isEqualTo(SOMEBODY_ELSE);
    }

    @Test
    void the_system_may_manage_the_office_and_nothing_else() {
        when(currentActor.get()).thenReturn(Actor.SYSTEM);

        var allowed = ACTS.stream()
                .filter(act -> policy.allows(act, parties(true, SOMEBODY_ELSE)))
                .toList();

        assertThat(allowed).containsExactly(OrganizationAct.MANAGE_OFFICE);
    }

    @Test
    void the_scope_of_lists_names_a_key_for_each_hat_that_is_more_than_an_administrators() {
        actAs(Hat.of(Role.SECRETARY, OFFICE), Hat.of(Role.ADMIN, WARD));

        assertThat(policy.scope().everything()).isTrue();
        assertThat(policy.scope().seers())
                .containsExactlyInAnyOrder("PERSON@1", "PERSON@1@VPQU", "SECRETARY@VPQU", "MEMBER@VPQU");
    }

    private static Act named(String name) {
        return ACTS.stream().filter(act -> act.name().equals(name)).findFirst().orElseThrow();
    }

    private void actAs(Hat... hats) {
        when(currentActor.get()).thenReturn(new Actor(ME, "Tôi", List.of(hats)));
    }

    private static Parties parties(boolean issued, PersonId person) {
        return new Parties(
                ObjectRef.of(new DocumentId(7)),
                issued,
                new Parties.People(person, person, person, person),
                new Parties.Units(DRAFTING, COMMITTEE, OFFICE, WARD, Set.of(WARD)));
    }
}
