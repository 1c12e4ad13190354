package vn.dondoc.process;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in a picture: broken into lines by the width it has, without asking a font that another machine may lack. */
final class SvgText {

    private static final double WIDTH_OF_A_LETTER = 6.2;
    private static final double LINE = 14;
    private static final double BASE = 10.5;

    private SvgText() {}

    static String line(String look, double x, double y, String text) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(look, DiagramPicture.number(x), DiagramPicture.number(y), escaped(text));
    }

    /** In the middle of a box, in as many lines as it takes. */
    static String centred(String look, Rectangle2D box, String text) {
        List<String> lines = lines(text, (int) (box.getWidth() / WIDTH_OF_A_LETTER));
        double top = box.getCenterY() - LINE * lines.size() / 2 + BASE;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> line(look, box.getCenterX(), top + LINE * i, lines.get(i)))
                .collect(Collectors.joining());
    }

    static List<String> lines(String text, int longest) {
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
