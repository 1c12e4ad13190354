package vn.dondoc.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what somebody writes about the code is there: a package, a class, or a member of one. */
final class CodeNames {

    private static final Path HOUSE = Path.of("src/main/java/vn/dondoc");
    private static final List<String> ROOTS = List.of("src/main/java", "src/test/java");
    private static final Pattern CLASS_OR_MEMBER =
            Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?(\\(.*\\))?s?");
    private static final Pattern CALL = Pattern.compile("(?:[\\w.]+\\.)?([a-z][a-zA-Z0-9]*)\\(.*\\)");
    private static final Pattern ON_A_THING = Pattern.compile("[a-z]+\\.[a-z]+[A-Z]\\w*");
    private static final Pattern PACKAGE = Pattern.compile("([a-z]+)(?:\\.[a-z]+)+");

    private final Map<Path, String> sources = Sources.under(ROOTS.toArray(String[]::new)).stream()
            .filter(file -> file.toString().endsWith(".java"))
            .collect(Collectors.toMap(file -> file, Sources::read));
    private final String all = String.join("\n", sources.values());
    private final Map<String, Boolean> found = new HashMap<>();

    /** False for a name that looks like one of ours and is none. */
    boolean isThere(String words) {
        return found.computeIfAbsent(words, this::look);
    }

    private boolean look(String words) {
        var name = CLASS_OR_MEMBER.matcher(words);
        if (name.matches()) {
            return isClassOrMember(name.toMatchResult());
        }
        var called = CALL.matcher(words);
        if (called.matches()) {
            return !words.contains(".") && declaredIn(all, called.group(1));
        }
        var inside = PACKAGE.matcher(words);
        return ON_A_THING.matcher(words).matches() ? isKey(words) : !inside.matches() || isPackage(inside);
    }

    /** A package of the house, or words whose first is no room. */
    private static boolean isPackage(MatchResult inside) {
        return !Files.isDirectory(HOUSE.resolve(inside.group(1)))
                || Files.isDirectory(HOUSE.resolve(inside.group().replace('.', '/')));
    }

    private static boolean isKey(String words) {
        return Sources.under("src/main/resources/messages").stream()
                .anyMatch(file -> Sources.read(file).contains("\n" + words + "="));
    }

    private boolean isClassOrMember(MatchResult name) {
        String type = name.group(2);
        String member = name.group(3);
        String text = textOf(name.group(1), type);
        if (text == null) {
            return all.contains("." + type + ";");
        }
        return member == null || declaredIn(text, member);
    }

    private @Nullable String textOf(String packages, String type) {
        Path end = Path.of(packages.replace('.', '/') + type + ".java");
        return sources.entrySet().stream()
                .filter(source -> source.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A method, a component of a record, a nested type or a constant. */
    private static boolean declaredIn(String text, String member) {
        String name = Pattern.quote(member);
        return Pattern.compile("(?m)^ {4}(?!return )[\\w@<>\\[\\], .?]+ " + name + "\\("
                        + "|\\b(?:class|record|interface|enum) " + name + "\\b"
                        + "|\\w>? " + name + "[,)]"
                        + "|^ {4}" + name + "[(,;]| " + name + " = ")
                .matcher(text)
                .find();
    }
}
