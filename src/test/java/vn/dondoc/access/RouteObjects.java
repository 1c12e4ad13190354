package vn.dondoc.access;

import static vn.dondoc.access.RouteTable.NONE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.TestPeople;
import vn.dondoc.access.RouteTable.Place;
import vn.dondoc.access.RouteTable.Visitor;
import vn.dondoc.common.PersonId;

/** Who asks for an address, and what the parameter of an address stands for. */
@Component
class RouteObjects {

    /** The object that does not exist. */
    static final String UNKNOWN = "unknown";

    private static final String NO_ID = "999999999999";

    private final AccessCast cast;
    private final List<AddressObjects> rooms;
    private final TestPeople people;
    private final JdbcClient jdbc;

    RouteObjects(AccessCast cast, List<AddressObjects> rooms, TestPeople people, JdbcClient jdbc) {
        this.cast = cast;
        this.rooms = rooms;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** The objects with which an address is walked, each with its id; none for an address without a parameter. */
    Map<String, Supplier<String>> of(String route) {
        Map<String, Supplier<String>> ids = new LinkedHashMap<>();
        rooms.forEach(room -> ids.putAll(room.of(route)));
        if (route.contains(":id")) {
            ids.put(UNKNOWN, () -> NO_ID);
        }
        return ids;
    }

    /** Nobody for a stranger. */
    @Nullable
    PersonId person(Visitor visitor, Place place) {
        Relation relation = place.unit().equals(NONE)
                ? Relation.OWN
                : Relation.valueOf(place.unit().toUpperCase(Locale.ROOT));
        return switch (visitor) {
            case STRANGER -> null;
            case ONE_TIME -> withOneTimePassword(relation);
            case COMMITTEE -> people.person("qx.committee", people.unit("QX-COMMITTEE", "CAP_UY"), Role.SECRETARY);
            default -> cast.person(Role.valueOf(visitor.name()), relation);
        };
    }

    private PersonId withOneTimePassword(Relation relation) {
        PersonId person = people.person(
                ("qx.onetime." + relation).toLowerCase(Locale.ROOT), cast.unit(relation), Role.LEADER, Role.ADMIN);
        jdbc.sql("update person set password_temporary = true where id = ?")
                .param(person.value())
                .update();
        return person;
    }
}
