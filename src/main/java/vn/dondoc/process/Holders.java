package vn.dondoc.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Turns a diagram's words for holders, such as {@code UNIT_HEAD@assignedUnit}, into the holders of one object. */
final class Holders {

    private Holders() {}

    /**
     * The holders of an object. A document by the book may have no signer: then nobody holds for the signer, as long as
     * somebody else does.
     *
     * @throws IllegalStateException if nobody would hold the task
     */
    static List<Holder> resolve(List<String> words, Parties parties) {
        List<Holder> holders = words.stream()
                .map(word -> resolve(word.strip(), parties))
                .flatMap(Optional::stream)
                .toList();
        if (holders.isEmpty()) {
            throw new IllegalStateException("nobody for " + words + " on " + parties.object());
        }
        return holders;
    }

    private static Optional<Holder> resolve(String word, Parties parties) {
        int at = word.indexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("a holder is written ROLE@party, not " + word);
        }
        String party = word.substring(at + 1);
        return switch (party) {
            case "draftingUnit" -> role(word, at, parties.draftingUnit());
            case "issuingBody" -> role(word, at, parties.issuingBody());
            case "registryUnit" -> role(word, at, parties.registryUnit());
            case "assignedUnit" -> role(word, at, parties.assignedUnit());
            case "signer" -> person(parties.signer(), parties.issuingBody());
            case "author" -> whileThere(parties.author(), parties.draftingUnit());
            case "document" -> whileThere(parties.monitor(), parties.draftingUnit());
            case "responsible" -> person(parties.responsible(), parties.assignedUnit());
            default -> throw new IllegalArgumentException("no such party: " + word);
        };
    }

    private static Optional<Holder> role(String word, int at, @Nullable UnitId unit) {
        return Optional.ofNullable(unit).map(known -> Holder.of(Role.valueOf(word.substring(0, at)), known));
    }

    /** A person, in the unit in which they have this work. */
    private static Optional<Holder> person(@Nullable PersonId person, @Nullable UnitId unit) {
        return Optional.ofNullable(person).map(known -> Holder.of(known, unit));
    }

    /** A person as long as they wear a hat in the unit (domain §5, rule 9). */
    private static Optional<Holder> whileThere(@Nullable PersonId person, @Nullable UnitId unit) {
        return person == null || unit == null ? Optional.empty() : Optional.of(Holder.whileIn(unit, person));
    }
}
