package vn.dondoc.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Turns a diagram's words for holders, such as {@code UNIT_HEAD@assignedUnit}, into the holders of one object. */
final class Holders {

    private Holders() {}

    static List<Holder> resolve(List<String> words, Parties parties) {
        return words.stream().map(word -> resolve(word.strip(), parties)).toList();
    }

    private static Holder resolve(String word, Parties parties) {
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
            case "signer" -> person(word, parties.signer(), parties.issuingBody());
            case "author" -> person(word, parties.author(), parties.draftingUnit());
            case "document" -> person(word, parties.monitor(), parties.draftingUnit());
            case "responsible" -> person(word, parties.responsible(), parties.assignedUnit());
            default -> throw new IllegalArgumentException("no such party: " + word);
        };
    }

    private static Holder role(String word, int at, @Nullable UnitId unit) {
        return Holder.of(Role.valueOf(word.substring(0, at)), Objects.requireNonNull(unit, word));
    }

    /** A person, in the unit in which they have this work. */
    private static Holder person(String word, @Nullable PersonId person, @Nullable UnitId unit) {
        return new Holder(null, unit, Objects.requireNonNull(person, word));
    }
}
