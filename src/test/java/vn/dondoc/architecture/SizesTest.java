package vn.dondoc.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rooms and files stay small enough to be read at one sitting. */
class SizesTest {

    private static final int MOST_CLASSES = 45;
    private static final int MOST_LINES = 250;
    private static final int MOST_LINES_OF_A_METHOD = 30;

    /** Two rooms each in the making: docs/adr/0001 says which and when. */
    private static final Set<String> LARGE_ROOMS = Set.of("organization", "document", "common");

    private final List<Path> sources = Sources.under("src/main/java");

    @Test
    void no_file_has_more_than_two_hundred_and_fifty_lines() {
        List<Path> written = Sources.under("src/main/java", "src/test/java", "frontend").stream()
                .filter(file -> file.toString().matches(".*\\.(java|js)"))
                .toList();

        assertThat(written).hasSizeGreaterThan(sources.size());
        assertThat(written).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
    }

    @Test
    void half_of_the_files_have_at_most_fifty_lines() {
        List<Long> lengths = sources.stream().map(SizesTest::lines).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(50);
    }

    @Test
    void no_room_has_more_than_forty_five_classes_beside_its_screens() {
        Map<String, Long> rooms = sources.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file ->
                        !file.toString().contains("/ui/") && !file.toString().contains("/look/"))
                .collect(groupingBy(SizesTest::room, counting()));

        assertThat(rooms.entrySet())
                .filteredOn(room -> !LARGE_ROOMS.contains(room.getKey()))
                .allMatch(room -> room.getValue() <= MOST_CLASSES);
    }

    @Test
    void no_method_has_more_than_thirty_lines() throws IOException {
        assertThat(MethodLengths.longerThan(MOST_LINES_OF_A_METHOD, sources)).isEmpty();
    }

    private static long lines(Path file) {
        return Sources.read(file).lines().count();
    }

    private static String room(Path file) {
        Path inside = Path.of("src/main/java/vn/dondoc").relativize(file);
        return inside.getName(0).toString();
    }
}
