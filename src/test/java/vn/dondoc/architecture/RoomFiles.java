package vn.dondoc.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The source files of the rooms: whom a room may call, and what its texts say. */
final class RoomFiles {

    private static final Path ROOMS = Path.of("src/main/java/vn/dondoc");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+)\"");
    private static final Pattern LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])'",
            Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);

    private RoomFiles() {}

    /** The rooms each room may call, as its package-info says. */
    static Map<String, Set<String>> callable() {
        return Sources.under(ROOMS.toString()).stream()
                .filter(file -> file.endsWith("package-info.java")
                        && ROOMS.relativize(file).getNameCount() == 2)
                .collect(Collectors.toMap(RoomFiles::roomOf, file -> allowed(Sources.read(file))));
    }

    private static Set<String> allowed(String text) {
        Matcher list = ALLOWED.matcher(text);
        return list.find()
                ? QUOTED.matcher(list.group(1))
                        .results()
                        .map(one -> one.group(1))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The Java files that lie in rooms. */
    static List<Path> all() {
        return Sources.under(ROOMS.toString()).stream()
                .filter(file -> file.toString().endsWith(".java")
                        && ROOMS.relativize(file).getNameCount() > 1)
                .toList();
    }

    static String roomOf(Path file) {
        return ROOMS.relativize(file).getName(0).toString();
    }

    /** The string literals of a file without its comments; those that are put together are one. */
    static List<String> literals(Path file) {
        return LITERAL.matcher(JOINED.matcher(Sources.read(file)).replaceAll(""))
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .filter(text -> text != null)
                .toList();
    }

    /** The rooms of the entities, by the names of their classes. */
    static Map<String, String> entities() {
        return all().stream()
                .flatMap(file -> ENTITY.matcher(Sources.read(file))
                        .results()
                        .map(found -> Map.entry(found.group(1), roomOf(file))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A file's name without its ending. */
    static Function<Path, String> name() {
        return file -> file.getFileName().toString().replace(".java", "");
    }
}
