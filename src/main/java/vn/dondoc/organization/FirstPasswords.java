package vn.dondoc.organization;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.dondoc.intake.ImportProgress;

/** Makes the first passwords of new people. A hash is slow on purpose, so they are made side by side. */
@Component
class FirstPasswords {

    private final PasswordEncoder encoder;
    private final Clock clock;

    FirstPasswords(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    /** A one-time password for each of these log-in names. */
    Map<String, Secret> oneTime(Collection<String> usernames, ImportProgress progress) {
        AtomicInteger made = new AtomicInteger();
        progress.made(0, usernames.size());
        return usernames.parallelStream().collect(Collectors.toMap(Function.identity(), username -> {
            Secret secret = oneTime();
            progress.made(made.incrementAndGet(), usernames.size());
            return secret;
        }));
    }

    /** A one-time password. */
    Secret oneTime() {
        String password = OneTimePasswords.next();
        return new Secret(password, encoder.encode(password), OneTimePasswords.until(clock));
    }

    /** The password everybody gets, hashed once. */
    Secret shared(String password) {
        return new Secret(password, encoder.encode(password), null);
    }
}
