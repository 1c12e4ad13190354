package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.Application;

/** The rooms of the house and who may call whom, as their package-info files say. */
class RoomsTest {

    private static final Path WRITTEN = Path.of("target/modules");
    private static final Path KEPT = Path.of("docs/modules");
    private static final String WRITE = "dondoc.modules.write";

    private final ApplicationModules rooms = ApplicationModules.of(Application.class);

    @Test
    void every_room_calls_only_the_rooms_it_is_allowed_to() {
        rooms.verify();
    }

    @Test
    void the_pages_of_the_rooms_are_those_that_the_code_gives() throws IOException {
        Map<String, List<String>> given = given();
        if (Boolean.getBoolean(WRITE)) {
            write(given);
        }

        assertThat(pages(KEPT))
                .as(
                        "docs/modules is written from the code: ./mvnw test -Dtest=RoomsTest -D%s=true, and commit it",
                        WRITE)
                .isEqualTo(given);
    }

    private Map<String, List<String>> given() throws IOException {
        FileSystemUtils.deleteRecursively(WRITTEN);
        var options = Documenter.Options.defaults().withOutputFolder(WRITTEN.toString());
        new Documenter(rooms, options).writeDocumentation();
        Map<String, List<String>> given = pages(WRITTEN);
        given.replaceAll((name, page) -> inOneOrder(page));
        return given;
    }

    private static void write(Map<String, List<String>> given) throws IOException {
        for (String gone : pages(KEPT).keySet()) {
            if (!given.containsKey(gone)) {
                Files.delete(KEPT.resolve(gone));
            }
        }
        for (var page : given.entrySet()) {
            Files.write(KEPT.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, List<String>> pages(Path folder) throws IOException {
        Map<String, List<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
        return pages;
    }

    /** The same code gives the same page: boxes, arrows and lists are written in an order that changes from run to run. */
    private static List<String> inOneOrder(List<String> page) {
        List<String> ordered = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : page) {
            if (Stream.of("Rel(", "  Component(", "* ", "|* ").anyMatch(line::startsWith)) {
                run.add(line);
            } else {
                ordered.addAll(sorted(run));
                run.clear();
                ordered.add(line);
            }
        }
        return ordered;
    }

    /** A list in a table's cell begins with the cell's own mark, whichever item comes first. */
    private static List<String> sorted(List<String> run) {
        String mark = run.stream().anyMatch(line -> line.startsWith("|")) ? "|" : "";
        List<String> lines = run.stream()
                .map(line -> line.startsWith("|") ? line.substring(1) : line)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!lines.isEmpty()) {
            lines.set(0, mark + lines.get(0));
        }
        return lines;
    }
}
