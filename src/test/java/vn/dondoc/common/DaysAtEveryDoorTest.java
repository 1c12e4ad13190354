package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestClock;

/** No service takes a day before 1900, or one that is more than fifty years away; whichever service there is. */
@OfficeTest
class DaysAtEveryDoorTest {

    private static final DayBounds BOUNDS = DayBounds.on(OfficeTime.dayOf(TestClock.START));

    private final ApplicationContext office;

    @Autowired
    DaysAtEveryDoorTest(ApplicationContext office) {
        this.office = office;
    }

    /** A method of a service that is told a day. */
    private record Door(Object service, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void every_method_of_a_service_that_is_told_a_day_refuses_one_that_is_out_of_bounds() {
        assertThat(doors())
                .hasSizeGreaterThan(20)
                .allSatisfy(door -> Stream.of(
                                LocalDate.of(999_999, 12, 31),
                                BOUNDS.last().plusDays(1),
                                BOUNDS.first().minusDays(1))
                        .forEach(day -> assertThat(faultsOf(door, day))
                                .as("%s told %s", door, day)
                                .isNotEmpty()
                                .allMatch(fault -> fault.message().equals(BOUNDS.outside()))));
    }

    @Test
    void the_doors_that_forms_knock_at_are_among_them_and_name_the_field() {
        assertThat(doors().stream()
                        .flatMap(door -> faultsOf(door, BOUNDS.last().plusDays(1)).stream()
                                .map(fault -> door + " " + fault.field())))
                .contains(
                        "Duties.takeOn internalDue",
                        "Supervision.askForMore newDue",
                        "Documents.recordSigned day",
                        "Documents.draft clauses[0].due",
                        "Documents.save clauses[0].due",
                        "Plans.make from",
                        "Plans.add due",
                        "Plans.change due",
                        "BookImport.run from",
                        "BookImport.run asOf");
    }

    private List<Door> doors() {
        return office.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("vn.dondoc."))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method ->
                                Arrays.stream(method.getGenericParameterTypes()).anyMatch(ToldDays::in))
                        .map(method -> new Door(service, method)))
                .toList();
    }

    private static List<Fault> faultsOf(Door door, LocalDate day) {
        Object[] told = Arrays.stream(door.method().getGenericParameterTypes())
                .map(type -> TellingDays.value(type, day))
                .toArray();
        Throwable answer = catchThrowable(() -> door.method().invoke(door.service(), told));
        assertThat(answer).as(door.toString()).hasCauseInstanceOf(Refusal.class);
        return ((Refusal) Objects.requireNonNull(answer.getCause())).faults();
    }
}
