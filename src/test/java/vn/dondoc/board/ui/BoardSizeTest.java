package vn.dondoc.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.board.BoardPage;
import vn.dondoc.board.RandomBoard;
import vn.dondoc.common.ui.VietnameseScreen;

/** A board goes to the browser in one answer, which stays small. */
class BoardSizeTest {

    private static final int LIMIT = 300_000;

    /** As full as a plan gets: half of all cells say something. */
    private static final int HALF = 2;

    @BeforeEach
    void aScreen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void a_board_of_149_lines_and_40_units_takes_less_than_300_kilobytes() {
        assertThat(size(149, 40)).isLessThan(LIMIT);
    }

    @Test
    void a_board_of_149_lines_and_50_units_takes_less_than_300_kilobytes() {
        assertThat(size(149, 50)).isLessThan(LIMIT);
    }

    private static int size(int lines, int units) {
        return json(lines, units, units * HALF).length;
    }

    private static byte[] json(int lines, int units, int perLine) {
        BoardPage page = new RandomBoard(149).view(lines, units, perLine);
        return BoardJson.of(page, "").toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** Says how large a board is and how long it takes to write, and keeps it: {@code LINES UNITS DUTIES_A_LINE FILE}. */
    public static void main(String[] args) throws IOException {
        VietnameseScreen.show();
        long begin = System.nanoTime();
        byte[] json = json(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.out.printf(
                "%s lines, %s units: %,d bytes in %d ms%n",
                args[0], args[1], json.length, (System.nanoTime() - begin) / 1_000_000);
        Files.write(Path.of(args[3]), json);
    }
}
