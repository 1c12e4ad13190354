package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person types into every form, and at a random moment loses the tab, the session or the server, presses Esc or goes
 * elsewhere: at most the last second of typing is missing when the form is opened again. {@code dondoc.kept.rounds} says how often, {@code dondoc.kept.forms} into which, {@code
 * dondoc.kept.seed} repeats a run.
 */
@ExtendWith(Chromium.class)
class KeptTextIT {

    private static final int ROUNDS = Integer.getInteger("dondoc.kept.rounds", 20);
    private static final int RESTARTS = Math.max(2, ROUNDS / 10);
    private static final long SEED = Long.getLong("dondoc.kept.seed", System.nanoTime());

    private static final List<TypedForm> FORMS = forms(System.getProperty("dondoc.kept.forms", ""));

    @TempDir
    private Path folder;

    private record Round(TypedForm form, Loss loss) {}

    @Test
    void at_most_the_last_second_of_typing_is_missing(Browser browser) {
        Random random = new Random(SEED);
        try (RestartableOffice office = new RestartableOffice(folder)) {
            office.start();
            FormObjects objects = new FormObjects(office, folder);
            Map<String, Visitor> people = new HashMap<>();
            for (Round round : rounds(random)) {
                Visitor visitor =
                        people.computeIfAbsent(round.form().by(), name -> Visitor.as(browser, office.base(), name));
                play(round, visitor, office, objects, random);
            }
        }
    }

    private static List<TypedForm> forms(String named) {
        return named.isEmpty()
                ? List.of(TypedForm.values())
                : Arrays.stream(named.split(",")).map(TypedForm::valueOf).toList();
    }

    /** In any order, but those after which everybody must sign in again come last. */
    private static List<Round> rounds(Random random) {
        List<Loss> losses = new ArrayList<>(Collections.nCopies(RESTARTS, Loss.SERVER));
        List<Loss> others =
                Arrays.stream(Loss.values()).filter(loss -> loss != Loss.SERVER).toList();
        while (losses.size() < ROUNDS) {
            losses.add(others.get(losses.size() % others.size()));
        }
        Collections.shuffle(losses, random);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new Round(FORMS.get(i % FORMS.size()), losses.get(i)));
        }
        rounds.sort(Comparator.comparing(round -> round.loss().endsSessions()));
        return rounds;
    }

    private static void play(
            Round round, Visitor visitor, RestartableOffice office, FormObjects objects, Random random) {
        if (round.form().ofDay()) {
            playDay(round, visitor, office, objects, random);
            return;
        }
        Locator field = round.form().open(visitor, objects);
        Typist typist = new Typist(random);
        typist.type(visitor.page(), field, 1_200 + random.nextInt(1_000));
        long lostAt = System.currentTimeMillis();

        round.loss().happen(visitor, office);

        String found = round.form().open(visitor, objects).inputValue();
        visitor.picture("kept-" + round.form());
        assertThat(found).as("%s, seed %d", round, SEED).startsWith(typist.mustBeThere(lostAt));
        assertThat(typist.all()).as("%s, seed %d", round, SEED).startsWith(found);
    }

    private static void playDay(
            Round round, Visitor visitor, RestartableOffice office, FormObjects objects, Random random) {
        String day = "%02d/06/2022".formatted(1 + random.nextInt(19));
        visitor.enterDay(round.form().open(visitor, objects), day);
        visitor.page().waitForTimeout(1_000);

        round.loss().happen(visitor, office);

        assertThat(round.form().open(visitor, objects).inputValue())
                .as("%s, seed %d", round, SEED)
                .isEqualTo(day);
    }
}
