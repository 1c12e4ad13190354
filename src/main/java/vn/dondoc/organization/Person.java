package vn.dondoc.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;

/** A person who works here, with the hash of their password. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    private String username;
    private String fullName;
    private String position;
    private String email;
    private String passwordHash;
    private boolean passwordTemporary;
    private @Nullable Instant oneTimeUntil;
    private boolean oneTimeUsed;

    @Version
    private @Nullable Long version;

    protected Person() {}

    Person(String username) {
        this.username = username;
        this.email = "";
        this.position = "";
    }

    /** Takes over what a row of people says. */
    void describe(String newName, String newPosition, String newEmail) {
        this.fullName = newName;
        this.position = newPosition;
        this.email = newEmail;
    }

    /** Takes over what a row of an import says; what its file leaves out stays as it is. */
    void describe(PersonRow row) {
        describe(row.fullName(), orElse(row.position(), position), orElse(row.email(), email));
    }

    /** True if a row of an import says nothing new. */
    boolean isAs(PersonRow row) {
        return row.fullName().equals(fullName)
                && orElse(row.position(), position).equals(position)
                && orElse(row.email(), email).equals(email);
    }

    private static String orElse(@Nullable String said, String known) {
        return said == null ? known : said;
    }

    /** Sets the hash of a password: their own, or one for a single log-in until some instant. */
    void setPassword(String hash, @Nullable Instant until) {
        this.passwordHash = hash;
        this.passwordTemporary = until != null;
        this.oneTimeUntil = until;
        this.oneTimeUsed = false;
    }

    /** How it stands with their one-time password, while they have no other. */
    Optional<OneTimePassword> oneTimePassword() {
        return Optional.ofNullable(oneTimeUntil)
                .filter(until -> passwordTemporary)
                .map(until -> new OneTimePassword(id(), until, oneTimeUsed));
    }

    PersonId id() {
        return new PersonId(Objects.requireNonNull(id, "not saved yet"));
    }

    /** This person as a member of a unit with these roles. */
    Colleague in(Set<Role> roles) {
        return new Colleague(id(), username, fullName, position, email, roles);
    }

    /** What the trail keeps of it. */
    String words() {
        return "%s; %s; %s; %s".formatted(username, fullName, position, email);
    }

    String fullName() {
        return fullName;
    }

    Credentials credentials() {
        return new Credentials(id(), username, fullName, passwordHash, passwordTemporary);
    }
}
