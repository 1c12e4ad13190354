package vn.dondoc.process;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in a picture: broken into lines by the width it has, without asking a font that another machine may lack. */
final class SvgText {

    private static final double WIDTH_OF_A_LETTER = 6.6;
    private static final double WIDTH_IN_A_LABEL = 5.8;
    private static final double LINE = 14;
    private static final double BASE = 10.5;

    private SvgText() {}

    static String line(String look, double x, double y, String text) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(look, DiagramPicture.number(x), DiagramPicture.number(y), escaped(text));
    }

    static String inTask(Rectangle2D box, String text) {
        List<String> lines = lines(text, (int) (box.getWidth() / WIDTH_OF_A_LETTER));
        return block("name", box.getCenterX(), box.getCenterY() - LINE * lines.size() / 2, lines);
    }

    static String label(Rectangle2D box, String text) {
        return block("label", box.getCenterX(), box.getY(), linesOfLabel(box, text));
    }

    /** Whether a label has room where the diagram puts it. */
    static boolean fits(Rectangle2D box, String text) {
        return linesOfLabel(box, text).size() * LINE <= box.getHeight();
    }

    private static List<String> linesOfLabel(Rectangle2D box, String text) {
        return lines(text, (int) (box.getWidth() / WIDTH_IN_A_LABEL));
    }

    private static String block(String look, double middle, double top, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> line(look, middle, top + BASE + LINE * i, lines.get(i)))
                .collect(Collectors.joining());
    }

    /** As few lines as will do, of about one length. */
    static List<String> lines(String text, int longest) {
        List<String> lines = filled(text, longest);
        for (int shorter = longest - 1; shorter > 0; shorter--) {
            List<String> even = filled(text, shorter);
            if (even.size() > lines.size()) {
                break;
            }
            lines = even;
        }
        return lines;
    }

    private static List<String> filled(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
