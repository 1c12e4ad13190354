package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Role;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.TextPattern;
import vn.dondoc.intake.Row;

/**
 * A row of people: what somebody is in one unit.
 *
 * @param row the row itself
 * @param username the log-in name
 * @param fullName the full name
 * @param position the position, or null if the file does not say
 * @param email the mail address, or null if the file does not say
 * @param unit the unit
 * @param roles the roles there
 * @param from the first day of new roles, or null for the unit's own
 */
record PersonRow(
        Row row,
        String username,
        String fullName,
        @Nullable String position,
        @Nullable String email,
        UnitRow unit,
        Set<Role> roles,
        @Nullable LocalDate from) {

    private static final TextPattern USERNAME = TextPattern.of("[a-z0-9._-]{3,60}");
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

    /** Reads a row, or refuses it. */
    static Optional<PersonRow> read(Row row, KnownUnits known, DayBounds bounds) {
        String typed = row.text("username").toLowerCase(Locale.ROOT);
        if (!USERNAME.matches(typed)) {
            row.refuse("username", typed.isEmpty() ? "fault.missing" : "setup.fault.username");
        }
        String name = row.required("full_name", Colleague.LONGEST_NAME);
        String position = row.has("position") ? row.text("position", Colleague.LONGEST_POSITION) : null;
        String email = row.has("email") ? row.text("email", Colleague.LONGEST_EMAIL) : null;
        Optional<UnitRow> unit = known.named(row, "unit_code", row.text("unit_code"));
        Set<Role> roles = roles(row);
        LocalDate from = row.day("valid_from", bounds);
        if (from != null && unit.isPresent() && !unit.get().existsOn(from)) {
            row.refuse("valid_from", "import.fault.unit-not-there", unit.get().name(), row.text("valid_from"));
        }
        return row.refused()
                ? Optional.empty()
                : unit.map(where -> new PersonRow(row, typed, name, position, email, where, roles, from));
    }

    private static Set<Role> roles(Row row) {
        List<String> words = Arrays.stream(row.text("roles").split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : words) {
            ROLES.stream()
                    .filter(role -> role.name().equalsIgnoreCase(word))
                    .findFirst()
                    .ifPresentOrElse(
                            roles::add, () -> row.refuse("roles", "import.fault.unknown-role", word, listed()));
        }
        return roles;
    }

    private static String listed() {
        return ROLES.stream().map(Role::name).collect(Collectors.joining(", "));
    }
}
