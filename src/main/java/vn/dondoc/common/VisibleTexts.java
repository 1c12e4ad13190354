package vn.dondoc.common;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Leaves out at the door of every service what nobody sees in the texts it is told, whoever calls. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class VisibleTexts extends StaticMethodMatcherPointcutAdvisor {

    VisibleTexts() {
        setOrder(Ordered.HIGHEST_PRECEDENCE);
        setAdvice((MethodInterceptor) VisibleTexts::proceed);
    }

    @Override
    public boolean matches(Method method, Class<?> service) {
        return Modifier.isPublic(method.getModifiers())
                && service.getName().startsWith("vn.dondoc.")
                && AnnotatedElementUtils.hasAnnotation(service, Service.class)
                && Arrays.stream(method.getGenericParameterTypes()).anyMatch(ToldTexts::in);
    }

    private static @Nullable Object proceed(MethodInvocation call) throws Throwable {
        @Nullable Object[] told = call.getArguments();
        for (int i = 0; i < told.length; i++) {
            told[i] = ToldTexts.visible(told[i]);
        }
        ((ProxyMethodInvocation) call).setArguments(told);
        return call.proceed();
    }
}
