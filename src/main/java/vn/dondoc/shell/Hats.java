package vn.dondoc.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.security.MyHats;

/** The hats of a person, in words. */
final class Hats {

    private final List<Hat> hats;
    private final Map<UnitId, String> unitNames;

    Hats(Actor actor, MyHats mine) {
        hats = actor.hats().stream().distinct().toList();
        unitNames = mine.unitNames();
    }

    /** The role in words. */
    static String role(Role role) {
        return Texts.say("role." + role.name());
    }

    List<Hat> all() {
        return hats;
    }

    /** All hats of today in one line: {@code Trưởng đơn vị · Phường 7, Chuyên viên · Văn phòng Quận ủy}. */
    String line() {
        return hats.stream().map(this::one).collect(Collectors.joining(", "));
    }

    /** One hat: {@code Trưởng đơn vị · Phường 7}. */
    String one(Hat hat) {
        return Texts.say(
                "shell.hat",
                role(hat.role()),
                Objects.requireNonNullElse(unitNames.get(hat.unit()), hat.unit().code()));
    }
}
