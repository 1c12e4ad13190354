package vn.dondoc.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Who takes part in a walk, looked up once: the board with its people, and wards enough to give duties away to. */
@Component
public class WalkPeople {

    private static final int WARDS = 12;

    private final TestOfficeCast cast;
    private final Map<UnitId, Crew> crews = new LinkedHashMap<>();
    private @Nullable Givers givers;

    WalkPeople(TestOfficeCast cast) {
        this.cast = cast;
    }

    /** The people of a unit that has a duty. */
    public record Crew(PersonId head, PersonId clerk, PersonId staff) {}

    /** The people of the giving side. */
    public record Givers(PersonId author, PersonId head, PersonId leader, PersonId clerk, PersonId secretary) {

        /** All of them, by what they are. */
        public Map<String, PersonId> all() {
            Map<String, PersonId> all = new LinkedHashMap<>();
            all.put("author", author);
            all.put("head", head);
            all.put("leader", leader);
            all.put("clerk", clerk);
            all.put("secretary", secretary);
            return all;
        }

        /** Whoever may confirm. */
        public PersonId anyOfThem(Random random) {
            List<PersonId> all = List.of(author, secretary, leader);
            return all.get(random.nextInt(all.size()));
        }
    }

    public synchronized Givers givers() {
        Givers known = givers;
        if (known == null) {
            known = new Givers(cast.author(), cast.head(), cast.leader(), cast.clerk(), cast.secretary());
            givers = known;
        }
        return known;
    }

    public Crew crewOf(UnitId unit) {
        return Objects.requireNonNull(all().get(unit), unit.code());
    }

    /** A ward that has nothing of a document yet. */
    public UnitId other(Set<UnitId> taken, Random random) {
        List<UnitId> free =
                all().keySet().stream().filter(unit -> !taken.contains(unit)).toList();
        return free.get(random.nextInt(free.size()));
    }

    private synchronized Map<UnitId, Crew> all() {
        if (crews.isEmpty()) {
            crews.put(cast.board(), new Crew(cast.head(), cast.clerk(), cast.author()));
            IntStream.rangeClosed(1, WARDS)
                    .forEach(ward -> crews.put(
                            cast.ward(ward),
                            new Crew(cast.wardHead(ward), cast.wardClerk(ward), cast.wardStaff(ward))));
        }
        return crews;
    }
}
