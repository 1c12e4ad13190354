package vn.dondoc.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Longest;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.NewOffice;
import vn.dondoc.organization.OneTimePasswords;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** Opens an empty office: its first unit and its first administrator, for whoever can read the one-time token in the log. */
@Service
public class FirstAdministrator {

    /** The longest word that is typed here; what each may look like is told when it is asked. */
    public static final Longest LONGEST_WORD = new Longest(60);

    /** The longest name of the unit. */
    public static final Longest LONGEST_UNIT_NAME = UnitRow.LONGEST_NAME;

    /** The longest name of the administrator. */
    public static final Longest LONGEST_FULL_NAME = Colleague.LONGEST_NAME;

    private static final TextPattern UNIT_CODE = TextPattern.of("[\\p{L}\\d_-]{1,20}");
    private static final TextPattern USERNAME = TextPattern.of("[a-z0-9._-]{3,60}");
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Directory directory;
    private final NewOffice newOffice;
    private final PasswordEncoder encoder;
    private final Trail trail;
    private final Clock clock;
    private final LoginThrottle throttle;
    private final TransactionTemplate transactions;
    private final String token = OneTimePasswords.next();

    FirstAdministrator(
            Directory directory,
            NewOffice newOffice,
            PasswordEncoder encoder,
            Trail trail,
            Clock clock,
            LoginThrottle throttle,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.newOffice = newOffice;
        this.encoder = encoder;
        this.trail = trail;
        this.clock = clock;
        this.throttle = throttle;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * What the opening form asks for.
     *
     * @param token the one-time token that the log shows
     * @param unitCode the code of the first unit, such as {@code QU}
     * @param unitName its name
     * @param username the log-in name
     * @param fullName the administrator's full name
     * @param password the password, at least {@value Passwords#SHORTEST} characters
     */
    public record Opening(
            String token, String unitCode, String unitName, String username, String fullName, String password) {}

    /** True while nobody can sign in because there is nobody. */
    public boolean needed() {
        return directory.empty();
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayToken() {
        if (needed()) {
            LOG.info("The office is empty. Open /setup and use this one-time token: {}", token);
        }
    }

    /**
     * Creates the unit and its administrator. A try of the token is counted before it is looked at, for the address it comes
     * from, and stays counted whatever becomes of it; hence the transaction begins behind it.
     *
     * @throws Refusal with a fault beside each wrong field: {@code token}, {@code unitCode}, …
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void open(Opening opening, String address) {
        LoginAttempt attempt = throttle.word(address)
                .orElseThrow(() -> new Refusal(List.of(Fault.at("token", "password.fault.wait"))));
        if (isToken(opening.token())) {
            throttle.passed(attempt);
        } else {
            throttle.failed(attempt);
        }
        transactions.executeWithoutResult(status -> open(opening));
    }

    private void open(Opening opening) {
        newOffice.hold();
        List<Fault> faults = faultsOf(opening);
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        UnitId unit = new UnitId(Text.clean(opening.unitCode()));
        PersonId person = newOffice.open(
                unit,
                Text.clean(opening.unitName()),
                Text.clean(opening.username()),
                Text.clean(opening.fullName()),
                encoder.encode(opening.password()),
                OfficeTime.today(clock));
        Hat hat = Hat.of(Role.ADMIN, unit);
        trail.write(
                new Actor(person, Text.clean(opening.fullName()), List.of(hat)),
                hat,
                Entry.of(ObjectRef.office(), "office.open"));
    }

    private boolean isToken(String said) {
        return MessageDigest.isEqual(
                said.strip().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private List<Fault> faultsOf(Opening opening) {
        List<Fault> faults = new ArrayList<>();
        if (!needed()) {
            faults.add(Fault.of("setup.fault.not-empty"));
        }
        if (!isToken(opening.token())) {
            faults.add(Fault.at("token", "setup.fault.token"));
        }
        if (!UNIT_CODE.matches(Text.clean(opening.unitCode()))) {
            faults.add(Fault.at("unitCode", "setup.fault.unit-code"));
        }
        name(faults, "unitName", opening.unitName(), LONGEST_UNIT_NAME);
        if (!USERNAME.matches(Text.clean(opening.username()))) {
            faults.add(Fault.at("username", "setup.fault.username"));
        }
        name(faults, "fullName", opening.fullName(), LONGEST_FULL_NAME);
        PasswordRules.faults("password", opening.password(), opening.username(), opening.fullName())
                .forEach(faults::add);
        return faults;
    }

    private static void name(List<Fault> faults, String field, String value, Longest longest) {
        if (value.isBlank()) {
            faults.add(Fault.at(field, "fault.missing"));
        }
        longest.faults(field, value).forEach(faults::add);
    }
}
