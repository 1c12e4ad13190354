package vn.dondoc.common;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Refuses a day outside {@link DayBounds} at the door of every service, before anything is done, whoever calls. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class DaysWithinBounds extends StaticMethodMatcherPointcutAdvisor {

    private final transient ObjectProvider<Clock> clock;

    DaysWithinBounds(ObjectProvider<Clock> clock) {
        this.clock = clock;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
        setAdvice((MethodInterceptor) this::check);
    }

    @Override
    public boolean matches(Method method, Class<?> service) {
        return Modifier.isPublic(method.getModifiers())
                && service.getName().startsWith("vn.dondoc.")
                && AnnotatedElementUtils.hasAnnotation(service, Service.class)
                && Arrays.stream(method.getGenericParameterTypes()).anyMatch(ToldDays::in);
    }

    private @Nullable Object check(MethodInvocation call) throws Throwable {
        DayBounds bounds = DayBounds.now(clock.getObject());
        Parameter[] parameters = call.getMethod().getParameters();
        List<Fault> faults = IntStream.range(0, parameters.length)
                .boxed()
                .flatMap(at -> ToldDays.faults(parameters[at].getName(), call.getArguments()[at], bounds))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return call.proceed();
    }
}
