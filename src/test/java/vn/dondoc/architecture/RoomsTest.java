package vn.dondoc.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The same code gives the same page: boxes and arrows are written in an order that changes from run to run. */
    private static List<String> inOneOrder(List<String> page) {
        List<String> ordered = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        for (String line : page) {
            if (!line.startsWith("Rel(") && !line.startsWith("  Component(")) {
                drawn.stream().sorted().forEach(ordered::add);
                drawn.clear();
                ordered.add(line);
            } else {
                drawn.add(line);
            }
        }
        return ordered;
    }
}
