package vn.dondoc.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/** The public methods of every service, and how those are called that need only things which a room gives. */
@Component
class PlainCalls {

    private final ApplicationContext context;
    private final List<RoomCalls> rooms;

    PlainCalls(ApplicationContext context, List<RoomCalls> rooms) {
        this.context = context;
        this.rooms = rooms;
    }

    /** The room of every method, by its name. */
    Map<String, String> methods() {
        Map<String, String> methods = new TreeMap<>();
        services().forEach(service -> {
            Class<?> type = AopUtils.getTargetClass(service);
            publicMethods(type).forEach(method -> methods.put(name(type, method), RoomTables.roomOf(type)));
        });
        return methods;
    }

    /** Every method that the rooms say how to call, and every other that can be called with what they give. */
    Map<String, Runnable> calls() {
        Map<Class<?>, Supplier<?>> things = rooms.stream()
                .flatMap(room -> room.anyOf().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Runnable> calls = new HashMap<>();
        services()
                .forEach(service -> publicMethods(AopUtils.getTargetClass(service))
                        .filter(method -> method.getParameterCount() > 0
                                && things.keySet().containsAll(List.of(method.getParameterTypes())))
                        .forEach(method -> calls.put(
                                name(AopUtils.getTargetClass(service), method), () -> call(service, method, things))));
        rooms.forEach(room -> calls.putAll(room.byName()));
        return calls;
    }

    private static void call(Object service, Method method, Map<Class<?>, Supplier<?>> things) {
        Object[] given = Arrays.stream(method.getParameterTypes())
                .map(type -> Objects.requireNonNull(things.get(type)).get())
                .toArray();
        ReflectionUtils.invokeMethod(method, service, given);
    }

    private Collection<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("vn.dondoc"))
                .toList();
    }

    private static Stream<Method> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Class<?> service, Method method) {
        return service.getSimpleName() + "." + method.getName();
    }
}
