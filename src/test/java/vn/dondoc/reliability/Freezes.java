package vn.dondoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.dondoc.reliability.Door.Answer;
import vn.dondoc.reliability.Ledger.Line;

/** One of two nodes is frozen inside <i>Cấp số và ban hành</i>: more people than there are connections wait on the other. */
final class Freezes {

    private static final int WAITERS = 30;
    private static final Duration TOLD = Duration.ofSeconds(10);
    private static final Duration READ = Duration.ofSeconds(3);
    private static final Duration RELEASED = Duration.ofSeconds(40);
    private static final int MILLIS = 90_000;

    private final Rounds rounds;
    private final TrialOffice office;
    private final List<String> wrong = new ArrayList<>();

    Freezes(Rounds rounds, TrialOffice office) {
        this.rounds = rounds;
        this.office = office;
    }

    void run(int times) {
        NodeProcess first = office.node();
        NodeProcess second = office.node();
        for (int time = 0; time < times; time++) {
            wrong.clear();
            String said = freeze(first, second.door());
            rounds.judge(second.door(), office.delivered(second.door()), wrong, said);
        }
    }

    private String freeze(NodeProcess frozen, Door other) {
        String document = signed(other);
        String next = signed(other);
        Path mark = office.folder().resolve("frozen-" + document);
        CompletableFuture<Answer> held = CompletableFuture.supplyAsync(() -> frozen.door()
                .act("issueAndFreeze", Map.of("id", document, "mark", mark.toString(), "millis", "" + MILLIS)));
        await(mark, held);
        frozen.freeze();
        Instant begin = Instant.now();
        String waited = waiters(document, next, other);
        Duration released = released(document, other, begin);
        frozen.thaw();
        if (held.join().done()) {
            wrong.add("the frozen act says that it was done");
        }
        if (!frozen.door().act("read", Map.of("id", document)).done()) {
            wrong.add("the frozen node does not read again");
        }
        return waited + "; released after " + released.toSeconds() + " s";
    }

    /** Half of them want the same document, half another of the same series; meanwhile somebody reads. */
    private String waiters(String document, String next, Door other) {
        ExecutorService people = Executors.newFixedThreadPool(WAITERS);
        List<CompletableFuture<Answer>> waiting = IntStream.range(0, WAITERS)
                .mapToObj(person -> CompletableFuture.supplyAsync(
                        () -> other.act("issue", Map.of("id", person % 2 == 0 ? document : next)), people))
                .toList();
        Duration slowest = Duration.ZERO;
        int read = 0;
        while (!waiting.stream().allMatch(CompletableFuture::isDone)) {
            for (Answer answer : List.of(other.act("read", Map.of("id", document)), other.page("/login"))) {
                read++;
                slowest = answer.after().compareTo(slowest) > 0 ? answer.after() : slowest;
                if (!answer.done() || answer.after().compareTo(READ) > 0) {
                    wrong.add("reading: " + answer.status() + " after "
                            + answer.after().toMillis() + " ms");
                }
            }
            Pause.of(Duration.ofMillis(200));
        }
        Duration longest = Duration.ZERO;
        for (CompletableFuture<Answer> each : waiting) {
            Answer answer = each.join();
            longest = answer.after().compareTo(longest) > 0 ? answer.after() : longest;
            if (answer.status() != ActDoor.REFUSED || answer.after().compareTo(TOLD) > 0) {
                wrong.add("a waiter: " + answer.status() + " " + answer.text() + " after "
                        + answer.after().toMillis() + " ms");
            }
        }
        people.shutdown();
        return WAITERS + " waiters told after at most " + longest.toMillis() + " ms; " + read
                + " times read in at most " + slowest.toMillis() + " ms";
    }

    private Duration released(String document, Door other, Instant begin) {
        Answer answer = other.act("issue", Map.of("id", document));
        while (!answer.done() && Instant.now().isBefore(begin.plus(RELEASED))) {
            Pause.of(Duration.ofMillis(200));
            answer = other.act("issue", Map.of("id", document));
        }
        if (answer.done()) {
            office.ledger().acknowledged(new Line("issue", "DOCUMENT", document, answer.text(), "", ""));
        } else {
            wrong.add("not released: " + answer.text());
        }
        return Duration.between(begin, Instant.now());
    }

    private String signed(Door door) {
        String summary = "thu-" + UUID.randomUUID();
        String document = acknowledged(door.act("draft", Map.of("summary", summary, "ward", "1")), "draft", "", summary)
                .text();
        for (String act : List.of("submit", "review", "sign")) {
            acknowledged(door.act(act, Map.of("id", document)), act, document, "");
        }
        return document;
    }

    private Answer acknowledged(Answer answer, String act, String document, String name) {
        if (!answer.done()) {
            throw new IllegalStateException(act + ": " + answer.text());
        }
        String id = document.isEmpty() ? answer.text() : document;
        office.ledger().acknowledged(new Line(act, "DOCUMENT", id, name, "", ""));
        return answer;
    }

    private static void await(Path mark, CompletableFuture<Answer> held) {
        while (!Files.exists(mark)) {
            if (held.isDone()) {
                throw new IllegalStateException("not frozen: " + held.join().text());
            }
            Pause.of(Duration.ofMillis(50));
        }
        try {
            Files.delete(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
