package vn.dondoc.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Act;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Offered;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectId;
import vn.dondoc.common.PersonId;

/** A document on its walk at one moment, the people around it, and what they find on their pages now. */
public final class Walk {

    private final DocumentId document;
    private final WalkPeople people;
    private final TestOfficeCast cast;
    private final Random random;
    private final Map<Object, Set<? extends Act>> seen = new HashMap<>();

    Walk(DocumentId document, WalkPeople people, TestOfficeCast cast, Random random) {
        this.document = document;
        this.people = people;
        this.cast = cast;
        this.random = random;
    }

    public DocumentId document() {
        return document;
    }

    public WalkPeople people() {
        return people;
    }

    public Random random() {
        return random;
    }

    /** What a person may do with a thing of a room: its acts are on this page, and none where the page is hidden. */
    public <I extends ObjectId> Doing<I> on(I id, Function<I, Offered<?>> page) {
        return new Doing<>(id, page);
    }

    /** The moves on one thing. */
    public final class Doing<I extends ObjectId> {

        private final I id;
        private final Function<I, Offered<?>> page;

        private Doing(I id, Function<I, Offered<?>> page) {
            this.id = id;
            this.page = page;
        }

        /** A move open to a person when their page offers this act. */
        public Move move(String words, int weight, Act act, PersonId person, Consumer<I> command) {
            return new Move(
                    words,
                    weight,
                    () -> actsOf(person).contains(act),
                    () -> cast.does(person, () -> command.accept(id)));
        }

        /** Looks at a page once for all the moves of a person there. */
        private Set<? extends Act> actsOf(PersonId person) {
            return seen.computeIfAbsent(List.of(person, id), any -> {
                try {
                    return cast.as(person, () -> page.apply(id).acts());
                } catch (Denied hidden) {
                    return Set.of();
                }
            });
        }
    }
}
