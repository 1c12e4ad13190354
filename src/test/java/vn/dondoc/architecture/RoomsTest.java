package vn.dondoc.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.dondoc.Application;

/** The rooms of the house and who may call whom, as their package-info files say. */
class RoomsTest {

    private static final Path WRITTEN = Path.of("target/modules");
    private static final Path KEPT = Path.of("docs/modules");

    private final ApplicationModules rooms = ApplicationModules.of(Application.class);

    @Test
    void every_room_calls_only_the_rooms_it_is_allowed_to() {
        rooms.verify();
    }

    @Test
    void the_documentation_of_the_rooms_is_written_from_the_code() throws IOException {
        var options = Documenter.Options.defaults().withOutputFolder(WRITTEN.toString());
        new Documenter(rooms, options).writeDocumentation();

        try (var written = Files.list(WRITTEN)) {
            for (Path page : written.toList()) {
                Files.write(KEPT.resolve(page.getFileName()), inOneOrder(Files.readAllLines(page)));
            }
        }
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
