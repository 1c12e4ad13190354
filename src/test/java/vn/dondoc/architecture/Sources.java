package vn.dondoc.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The text of the repository, for tests that hold words against code. */
final class Sources {

    private static final Set<String> READABLE =
            Set.of("java", "sql", "md", "bpmn", "ts", "js", "css", "html", "yaml", "properties", "csv");
    private static final Set<String> NOT_OURS = Set.of("node_modules", "generated");

    private Sources() {}

    /** The readable files below these folders, or the files themselves. */
    static List<Path> under(String... roots) {
        return Stream.of(roots).flatMap(Sources::below).sorted().toList();
    }

    private static Stream<Path> below(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> READABLE.contains(ending(file)))
                    .filter(file -> Stream.iterate(file, folder -> folder != null, Path::getParent)
                            .noneMatch(
                                    part -> NOT_OURS.contains(part.getFileName().toString())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
