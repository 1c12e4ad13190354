package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.document.Documents;

/**
 * The picture of a process is never a drawing of something else: random walks of documents and their duties through whatever
 * their pages offer, to the end of each document, and after every act what a page shows as open is what the engine itself says is open, drawn on the
 * diagram the instance runs on.
 */
@OfficeTest
@ExtendWith(Reconciled.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessWalkTest {

    private static final int WALKS = 20;
    /** So many acts are any of those that are open; from then on the walk goes home. */
    private static final int ROAMING = 22;

    /** What books bring enters the process here, and what they say is done ends there; no act of a page leads to it. */
    private static final Set<String> BEYOND_THE_WALKS =
            Set.of("documentTakenOver", "completionByBook", "dutyCompletedByBook", "completedByBookEnd");

    private static final Pattern SHAPE = Pattern.compile("<bpmndi:BPMNShape [^>]*bpmnElement=\"([^\"]+)\"");

    private final Map<String, Set<String>> drawn = new ConcurrentHashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final WalkPeople people;
    private final WalkMoves moves;
    private final RuntimeService runtime;

    @Autowired
    ProcessWalkTest(
            TestOfficeCast cast,
            TestDocuments fixtures,
            Documents documents,
            WalkPeople people,
            WalkMoves moves,
            RuntimeService runtime) {
        this.cast = cast;
        this.fixtures = fixtures;
        this.documents = documents;
        this.people = people;
        this.moves = moves;
        this.runtime = runtime;
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, WALKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_every_act_the_pictures_show_what_the_engine_says_is_open(int seed) {
        Random random = new Random(seed);
        DocumentId document = submitted();
        List<String> story = new ArrayList<>(List.of("seed " + seed, "submit"));

        while (runs(ProcessKeys.of(document))) {
            step(document, random, story);
            compare(document, story);
        }
    }

    @AfterAll
    void the_walks_together_pass_everything_that_is_drawn() {
        Set<String> everything = drawn.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        everything.removeAll(BEYOND_THE_WALKS);

        assertThat(everything).isNotEmpty();
        assertThat(passed).containsAll(everything);
    }

    private DocumentId submitted() {
        DocumentId document = fixtures.drafted(fixtures.planFor(
                List.of(cast.ward(4)),
                fixtures.each(List.of(cast.ward(1), cast.board())),
                fixtures.joint(cast.ward(2), List.of(cast.ward(3)))));
        cast.does(cast.author(), () -> documents.submit(document));
        return document;
    }

    private void step(DocumentId document, Random random, List<String> story) {
        Move next = shuffled(moves.around(document, random), random)
                .filter(move -> story.size() < ROAMING || move.weight() >= Move.HOMEWARD)
                .filter(move -> move.offered().get())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing can be done any more after " + story));
        story.add(next.words());
        try {
            next.act().run();
        } catch (RuntimeException failure) {
            throw new AssertionError("a page offered what cannot be done: " + story, failure);
        }
    }

    /** The heavier, the sooner: a draw for each move, and the highest comes first. */
    private static Stream<Move> shuffled(List<Move> all, Random random) {
        record Drawn(Move move, double lot) {}
        return all.stream()
                .map(move -> new Drawn(move, Math.pow(random.nextDouble(), 1.0 / move.weight())))
                .sorted(Comparator.comparingDouble(Drawn::lot).reversed())
                .map(Drawn::move);
    }

    private void compare(DocumentId document, List<String> story) {
        PersonId monitor = people.givers().author();
        moves.pictures(document)
                .forEach((object, picture) -> compare(ProcessKeys.of(object), cast.as(monitor, picture), story));
    }

    private void compare(String key, ProcessState state, List<String> story) {
        Set<String> shapes = drawn.computeIfAbsent(state.diagram(), ProcessWalkTest::shapesOf);
        List<String> entered =
                state.steps().stream().map(ProcessState.Step::element).toList();
        List<String> open = state.steps().stream()
                .filter(ProcessState.Step::open)
                .map(ProcessState.Step::element)
                .toList();

        assertThat(shapes).as("what is drawn of %s, %s", key, story).containsAll(entered);
        assertThat(open)
                .as("what is open of %s, %s", key, story)
                .containsExactlyInAnyOrderElementsOf(openInEngine(key));
        passed.addAll(entered);
    }

    private boolean runs(String key) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
    }

    private List<String> openInEngine(String key) {
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        return running == null
                ? List.of()
                : within(runtime.getActivityInstance(running.getId())).toList();
    }

    private static Stream<String> within(ActivityInstance scope) {
        Stream<String> waitingForJobs =
                Stream.of(scope.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        Stream<String> inside = Stream.of(scope.getChildActivityInstances())
                .flatMap(child -> Stream.concat(Stream.of(child.getActivityId()), within(child)));
        return Stream.concat(waitingForJobs, inside);
    }

    private static Set<String> shapesOf(String diagram) {
        return SHAPE.matcher(diagram).results().map(shape -> shape.group(1)).collect(Collectors.toSet());
    }
}
