package vn.dondoc.shell;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.ui.Texts;

/** The hats of a person, in words. */
final class Hats {

    private Hats() {}

    /** The role in words. */
    static String role(Role role) {
        return Texts.say("role." + role.name());
    }

    /** All hats of today in one line: {@code Trưởng đơn vị · P07, Chuyên viên · VPQU}. */
    static String line(Actor actor) {
        return own(actor).stream().map(Hats::one).collect(Collectors.joining(", "));
    }

    /** One hat: {@code Trưởng đơn vị · P07}. */
    static String one(Hat hat) {
        return Texts.say("shell.hat", role(hat.role()), hat.unit().code());
    }

    private static List<Hat> own(Actor actor) {
        return actor.hats().stream().distinct().toList();
    }
}
