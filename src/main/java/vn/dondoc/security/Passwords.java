package vn.dondoc.security;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.Fault;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.organization.Credentials;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OneTimePasswords;
import vn.dondoc.organization.OrganizationAct;
import vn.dondoc.organization.PasswordReset;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** Passwords: set by an administrator once, changed by their owner. */
@Service
@Transactional
public class Passwords implements PasswordReset {

    /** The fewest characters of a password. */
    public static final int SHORTEST = PasswordRules.SHORTEST;

    private final Directory directory;
    private final PasswordEncoder encoder;
    private final AccessPolicy policy;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final LoginThrottle throttle;
    private final TransactionTemplate transactions;

    Passwords(
            Directory directory,
            PasswordEncoder encoder,
            AccessPolicy policy,
            CurrentActor currentActor,
            Trail trail,
            LoginThrottle throttle,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.encoder = encoder;
        this.policy = policy;
        this.currentActor = currentActor;
        this.trail = trail;
        this.throttle = throttle;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public String reset(PersonId person) {
        Hat hat = policy.require(OrganizationAct.MANAGE_OFFICE, Parties.office());
        String password = OneTimePasswords.next();
        directory.setPassword(person, encoder.encode(password), true);
        trail.write(hat, Entry.of(ObjectRef.of(person), "person.password-reset"));
        return password;
    }

    /**
     * Changes one's own password. A try of the current one is counted before it is looked at, and stays counted whatever
     * becomes of it; hence the transaction begins behind it.
     *
     * @throws Refusal with a fault at {@code current} if that is not the password or it was tried too often, or at
     *     {@code wanted} if the new one is shorter than {@value #SHORTEST} characters, easily guessed or the same
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void change(String current, String wanted) {
        Hat hat = policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        Credentials mine = directory.credentialsOf(currentActor.get().personId());
        requireCurrent(mine, current);
        List<Fault> weak = PasswordRules.faults("wanted", wanted, mine.username(), mine.fullName())
                .toList();
        if (!weak.isEmpty()) {
            throw new Refusal(weak);
        }
        if (wanted.equals(current)) {
            throw new Refusal(List.of(Fault.at("wanted", "password.fault.same")));
        }
        String hash = encoder.encode(wanted);
        transactions.executeWithoutResult(status -> {
            directory.setPassword(mine.person(), hash, false);
            trail.write(hat, Entry.of(ObjectRef.of(mine.person()), "person.password-changed"));
        });
        goOnHere(hash);
    }

    private void requireCurrent(Credentials mine, String current) {
        LoginAttempt attempt = throttle.account(mine.person())
                .orElseThrow(() -> new Refusal(List.of(Fault.at("current", "password.fault.wait"))));
        if (!encoder.matches(current, mine.hash())) {
            throttle.failed(mine.person());
            throw new Refusal(List.of(Fault.at("current", "password.fault.current")));
        }
        throttle.passed(attempt);
    }

    /** All other sessions of this person end with their next request. */
    private static void goOnHere(String hash) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn here) {
            here.renewed(hash);
        }
    }

    /** Whether the current person must change their password before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChange() {
        return directory.credentialsOf(currentActor.get().personId()).temporary();
    }
}
