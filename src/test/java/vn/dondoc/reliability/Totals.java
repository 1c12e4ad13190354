package vn.dondoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every round showed, a line each, and what that adds up to over all runs. */
final class Totals {

    private static final List<String> SUMS =
            List.of("acts", "unanswered", "lost", "torn", "doubled", "unreadable", "drift", "undelivered", "otherwise");
    private static final String HEADER = "when,what,database," + String.join(",", SUMS) + ",measured";
    private static final int FIRST_SUM = 3;

    private final Path file;

    Totals(Path folder) {
        this.file = folder.resolve("rounds.csv");
    }

    /**
     * What a round showed.
     *
     * @param sums acts, unanswered, lost, torn, doubled, unreadable, drift, undelivered, otherwise wrong
     * @param measured times and answers, in words without a comma
     */
    record Round(String what, String database, List<Long> sums, String measured) {}

    void add(Round round) {
        List<String> line = new ArrayList<>(List.of(
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString(), round.what(), round.database()));
        round.sums().forEach(sum -> line.add(String.valueOf(sum)));
        line.add(round.measured().replace(',', ';'));
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, HEADER + "\n");
            }
            Files.writeString(file, String.join(",", line) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(String.join(",", line));
    }

    /** How many rounds of a kind there were, over all runs. */
    long count(String what) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> line.contains("," + what + ","))
                            .count()
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sums of all rounds of a kind on a database, over all runs. */
    void print() {
        try {
            Map<String, List<String[]>> kinds = Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.groupingBy(
                            parts -> parts[1] + " on " + parts[2], TreeMap::new, Collectors.toList()));
            kinds.forEach(
                    (kind, rounds) -> System.out.println(kind + ": " + rounds.size() + " rounds; " + sums(rounds)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sums(List<String[]> rounds) {
        List<String> said = new ArrayList<>();
        for (int column = 0; column < SUMS.size(); column++) {
            int at = FIRST_SUM + column;
            said.add(rounds.stream()
                            .mapToLong(parts -> Long.parseLong(parts[at]))
                            .sum() + " " + SUMS.get(column));
        }
        return String.join(", ", said);
    }
}
