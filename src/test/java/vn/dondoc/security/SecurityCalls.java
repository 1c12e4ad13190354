package vn.dondoc.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.Role;
import vn.dondoc.access.RoomCalls;

/** One's own hats and password, and the password of somebody else. */
@Component
class SecurityCalls implements RoomCalls {

    private final MyHats hats;
    private final Passwords passwords;
    private final MyLogins logins;
    private final AccessCast cast;

    SecurityCalls(MyHats hats, Passwords passwords, MyLogins logins, AccessCast cast) {
        this.hats = hats;
        this.passwords = passwords;
        this.logins = logins;
        this.cast = cast;
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("MyHats.unitNames", hats::unitNames);
        calls.put("MyLogins.failed", logins::failed);
        calls.put("Passwords.mustChange", passwords::mustChange);
        calls.put("Passwords.change", () -> passwords.change("-", "một mật khẩu mới"));
        calls.put("Passwords.reset", () -> passwords.reset(cast.person(Role.STAFF, Relation.OWN)));
        return calls;
    }
}
