package vn.dondoc.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;
import vn.dondoc.organization.Directory;
import vn.dondoc.security.LoginAttempt.Taken;

/**
 * Slows guessing down. A try is counted before the password is looked at, for its name and for its address apart; a browser
 * in which the name has logged in before is counted for itself alone, so that no stranger, also behind the same address,
 * locks its owner out (docs/adr/0017-tries-are-counted-first.md).
 */
@Component
class LoginThrottle {

    private static final TextPattern ADDRESS = TextPattern.of("[0-9a-fA-F:.]{2,45}");

    private static final int LONGEST_ADDRESS = 45;

    /** Who has one address of version 6 has all that begin with the same half. */
    private static final int NETWORK_BYTES = 8;

    private final LoginCounters counters;
    private final LoginFailures failures;
    private final Directory directory;

    LoginThrottle(LoginCounters counters, LoginFailures failures, Directory directory) {
        this.counters = counters;
        this.failures = failures;
        this.directory = directory;
    }

    /** Counts a log-in; empty if it must wait. */
    Optional<LoginAttempt> login(String username, String address, Optional<String> knownBrowser) {
        String name = Text.fold(username);
        return knownBrowser.isPresent()
                ? take(username, address, new Taken(TryLimit.BROWSER, knownBrowser.get() + " " + name))
                : take(
                        username,
                        address,
                        new Taken(TryLimit.ADDRESS, network(address)),
                        new Taken(TryLimit.NAME, name));
    }

    /** Counts a try of a word that opens something to whoever comes from an address. */
    Optional<LoginAttempt> word(String address) {
        return take("", address, new Taken(TryLimit.ADDRESS, network(address)));
    }

    /** Counts a try of the password of somebody signed in. */
    Optional<LoginAttempt> account(PersonId person) {
        return take("", "", new Taken(TryLimit.ACCOUNT, Long.toString(person.value())));
    }

    /** It was right: its counters begin anew, but for the address, which others use. */
    void passed(LoginAttempt attempt) {
        attempt.taken().forEach(taken -> {
            if (taken.limit() == TryLimit.ADDRESS) {
                counters.giveBack(taken.limit(), taken.what());
            } else {
                counters.forget(taken.limit(), taken.what());
            }
        });
    }

    /** It was wrong: it stays counted, and is written down for the owner of the name. */
    void failed(LoginAttempt attempt) {
        directory
                .credentialsOf(attempt.username())
                .ifPresentOrElse(
                        known -> failures.ofPerson(known.person(), attempt.address()),
                        () -> failures.ofNobody(attempt.address()));
    }

    /** The same of the password of somebody signed in. */
    void failed(PersonId person) {
        failures.ofPerson(person, "");
    }

    private Optional<LoginAttempt> take(String username, String address, Taken... wanted) {
        List<Taken> taken = new ArrayList<>();
        for (Taken one : wanted) {
            if (!counters.take(one.limit(), one.what())) {
                taken.forEach(before -> counters.giveBack(before.limit(), before.what()));
                return Optional.empty();
            }
            taken.add(one);
        }
        String shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
        return Optional.of(new LoginAttempt(username, shown, taken));
    }

    /** What of an address is one stranger's. */
    static String network(String address) {
        if (!ADDRESS.matches(address) || !address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
