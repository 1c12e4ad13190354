package vn.dondoc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Types on as people do, and remembers what stood there when. */
final class Typist {

    private static final String LETTERS = "đơn vị đã rà soát hộ nghèo, hỗ trợ quà và báo cáo Ủy ban; ";
    private static final int ONE_SECOND = 1_000;

    private record Stroke(long at, int letters) {}

    private final Random random;
    private final List<Stroke> strokes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Typist(Random random) {
        this.random = random;
    }

    /** Types into a field for so long, in milliseconds. */
    void type(Page page, Locator field, int millis) {
        field.click();
        page.keyboard().press("ControlOrMeta+A");
        long end = System.currentTimeMillis() + millis;
        while (System.currentTimeMillis() < end) {
            String letter = LETTERS.substring(text.length() % LETTERS.length()).substring(0, 1);
            page.keyboard().insertText(letter);
            text.append(letter);
            strokes.add(new Stroke(System.currentTimeMillis(), text.length()));
            page.waitForTimeout(20 + random.nextInt(100));
        }
    }

    /** What must still be there after a loss at that time: all but the last second. */
    String mustBeThere(long lostAt) {
        int letters = strokes.stream()
                .filter(stroke -> stroke.at() <= lostAt - ONE_SECOND)
                .mapToInt(Stroke::letters)
                .max()
                .orElse(0);
        return text.substring(0, letters);
    }

    String all() {
        return text.toString();
    }
}
