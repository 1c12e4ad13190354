package vn.dondoc.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.dondoc.Application;

/** A room is allowed only what it uses: a type, a published view or a text of the other. */
class AllowedRoomsTest {

    private static final String ROOMS = "vn.dondoc.";
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)=");

    private final ApplicationModules rooms = ApplicationModules.of(Application.class);
    private final SqlOwners owners = SqlOwners.read();
    private final Map<String, Set<String>> literals =
            Literal.all().stream().collect(groupingBy(Literal::room, mapping(Literal::text, toSet())));

    @Test
    void every_room_uses_the_rooms_it_is_allowed_to_call() throws ClassNotFoundException {
        List<String> unused = new ArrayList<>();
        for (var room : rooms) {
            String name = room.getIdentifier().toString();
            Set<String> types = typesUsedBy(name);
            for (String allowed : allowedTo(name)) {
                if (!types.contains(allowed) && (allowed.contains("::") || !saysOrReads(name, allowed))) {
                    unused.add(name + " -> " + allowed);
                }
            }
        }

        assertThat(unused).isEmpty();
    }

    private static List<String> allowedTo(String room) throws ClassNotFoundException {
        var door = Class.forName(ROOMS + room + ".package-info").getAnnotation(ApplicationModule.class);
        return Arrays.asList(door.allowedDependencies());
    }

    /** The rooms and named interfaces whose types a room's code names, as the list of the allowed spells them. */
    private Set<String> typesUsedBy(String room) {
        return rooms.getModuleByName(room).orElseThrow().getDirectDependencies(rooms).stream()
                .map(one -> one.getTargetType().getPackageName().substring(ROOMS.length()))
                .map(inside -> inside.replace(".", "::"))
                .collect(toSet());
    }

    private boolean saysOrReads(String room, String other) {
        Set<String> own = literals.getOrDefault(room, Set.of());
        Set<String> keys = new TreeSet<>();
        KEY.matcher(Sources.read(Path.of("src/main/resources/messages/" + other + "_vi.properties")))
                .results()
                .forEach(key -> keys.add(key.group(1)));
        return own.stream().anyMatch(keys::contains)
                || owners.viewsOf(other).stream()
                        .map(view -> Pattern.compile("\\b" + view + "\\b"))
                        .anyMatch(view ->
                                own.stream().anyMatch(text -> view.matcher(text).find()));
    }
}
