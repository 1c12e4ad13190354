package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import vn.dondoc.OfficeTest;

/** No service is told what nobody sees, in whatever part of whatever it is told; whichever service there is. */
@OfficeTest
class TextsAtEveryDoorTest {

    private static final String MARKED = "Đôn\u0000 \u202Eđốc\uD800\u200B";
    private static final String CLEAN = "Đôn đốc";

    private final ApplicationContext office;

    @Autowired
    TextsAtEveryDoorTest(ApplicationContext office) {
        this.office = office;
    }

    /** A method of a service that is told a text. */
    private record Door(Object service, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void what_nobody_sees_is_left_out_before_a_service_hears_of_it() {
        assertThat(doors())
                .hasSizeGreaterThan(50)
                .allSatisfy(door -> assertThat(heard(door))
                        .as(door.toString())
                        .contains(CLEAN)
                        .doesNotContain("\u0000", "\u202E", "\uD800", "\u200B"));
    }

    @Test
    void the_doors_that_forms_and_lists_knock_at_are_among_them() {
        assertThat(doors())
                .extracting(Door::toString)
                .contains("Documents.draft", "Duties.report", "Plans.add", "SignIn.loadUserByUsername");
    }

    private List<Door> doors() {
        return office.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("vn.dondoc."))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .filter(method ->
                                Arrays.stream(method.getGenericParameterTypes()).anyMatch(TellingTexts::holds))
                        .map(method -> new Door(service, method)))
                .toList();
    }

    /** What the service is told, behind the advisor that stands before this very method of it. */
    private static String heard(Door door) {
        Object[] told = Arrays.stream(door.method().getGenericParameterTypes())
                .map(type -> TellingTexts.value(type, MARKED))
                .toArray();
        AtomicReference<Object[]> heard = new AtomicReference<>(told);
        ProxyMethodInvocation call = mock();
        when(call.getArguments()).thenReturn(told);
        doAnswer(set -> {
                    heard.set(set.getArguments());
                    return null;
                })
                .when(call)
                .setArguments(any(Object[].class));
        try {
            advice(door).invoke(call);
            verify(call).proceed();
        } catch (Throwable e) {
            throw new AssertionError(door.toString(), e);
        }
        return Arrays.deepToString(heard.get());
    }

    private static MethodInterceptor advice(Door door) {
        assertThat(door.service()).as("%s is advised", door).isInstanceOf(Advised.class);
        return (MethodInterceptor) Arrays.stream(((Advised) door.service()).getAdvisors())
                .filter(VisibleTexts.class::isInstance)
                .map(VisibleTexts.class::cast)
                .filter(advisor -> advisor.matches(door.method(), AopUtils.getTargetClass(door.service())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(door + " is told texts as they come"))
                .getAdvice();
    }
}
