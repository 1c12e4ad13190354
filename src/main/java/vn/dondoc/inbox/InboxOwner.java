package vn.dondoc.inbox;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Role;
import vn.dondoc.access.Scope;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.common.PersonId;

/**
 * Whose inbox is read, and on which day.
 *
 * @param actor the person with the hats of that day
 * @param scope what they may open
 * @param today the day
 */
record InboxOwner(Actor actor, Scope scope, LocalDate today) {

    private static final Set<String> NOBODY = Set.of("-");

    /** What the conditions of {@link InboxList} call it. */
    Map<String, Object> parameters() {
        Map<String, Object> params = new LinkedHashMap<>(scope.parameters());
        params.put("me", me().value());
        params.put("mine", orNobody(Holder.keysOf(actor)));
        params.put("units", orNobody(overseen()));
        params.putAll(DueSql.parameters(today));
        return params;
    }

    private PersonId me() {
        return actor.personId();
    }

    /** The units whose work this person oversees. */
    private Set<String> overseen() {
        List<Role> overseers = List.of(Role.UNIT_HEAD, Role.CLERK, Role.SECRETARY);
        return actor.hats().stream()
                .filter(hat -> overseers.contains(hat.role()))
                .map(hat -> hat.unit().code())
                .collect(Collectors.toSet());
    }

    /** SQL knows no empty list. */
    private static Set<String> orNobody(Set<String> keys) {
        return keys.isEmpty() ? NOBODY : keys;
    }
}
