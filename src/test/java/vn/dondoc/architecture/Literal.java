package vn.dondoc.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text between quotation marks in the code, comments apart.
 *
 * @param file where it stands
 * @param text what is between the marks, as written
 * @param goesOn true if something is joined to its end
 */
record Literal(Path file, String text, boolean goesOn) {

    private static final Path HOUSE = Path.of("src/main/java/vn/dondoc");
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("//[^\\n]*+|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])[^']*+'"
                    + "|(\"\"\"|\")((?:(?<=\"\"\")(?s:.*?)|[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+))\\1"
                    + "(\\s*+\\+)?");

    private static final int TEXT = 2;
    private static final int ON = 3;

    /** All in the code of the program, in order. */
    static List<Literal> all() {
        return Sources.under(HOUSE.toString()).stream()
                .flatMap(file -> TEXT_OR_COMMENT
                        .matcher(Sources.read(file))
                        .results()
                        .filter(match -> match.group(TEXT) != null)
                        .map(match -> of(file, match)))
                .toList();
    }

    private static Literal of(Path file, MatchResult match) {
        return new Literal(file, match.group(TEXT), match.group(ON) != null);
    }

    /** The room of the file; the door of the house is no room. */
    String room() {
        Path inside = HOUSE.relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    /** The name of the class in whose file it stands. */
    String className() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
