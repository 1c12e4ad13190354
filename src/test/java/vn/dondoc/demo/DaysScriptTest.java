package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.demo.SampleAct.Thing;

/** A failing play becomes small, and what it prints the sample's player takes. */
class DaysScriptTest {

    private static final Instant START = Instant.parse("2022-06-06T01:00:00Z");

    @Test
    void what_is_printed_is_read_as_the_same_acts() {
        DaysScript script = new DaysScript(List.of(
                act(0, "document.draft", new Thing("ban-tin#1", 0, ""), "", null, List.of()),
                act(1, "duty.take-on", new Thing("ban-tin#1", 2, "P03"), "hanntn2", null, List.of()),
                act(2, "duty.return", new Thing("a, \"b\"", 1, "P03"), "", LocalDate.of(2022, 7, 1), List.of()),
                act(3, "duty.report", new Thing("ban-tin#1", 2, "P03"), "", null, List.of("danh-sach.txt"))));

        assertThat(DaysScript.read(script.csv())).isEqualTo(script);
    }

    @Test
    void a_failing_play_shrinks_to_what_it_needs() {
        List<SampleAct> acts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            acts.add(act(
                    i,
                    i == 41 ? "document.recall" : "document.read",
                    new Thing("k" + i % 6, 0, ""),
                    "",
                    null,
                    List.of()));
        }
        acts.add(3, act(3, "document.draft", new Thing("k5", 0, ""), "", null, List.of()));
        Predicate<DaysScript> fails = script -> names(script).containsAll(List.of("document.draft", "document.recall"));

        assertThat(names(new DaysScript(acts).shrunk(fails, 60))).containsExactly("document.draft", "document.recall");
    }

    private static List<String> names(DaysScript script) {
        return script.acts().stream().map(SampleAct::name).toList();
    }

    private static SampleAct act(
            int minute, String name, Thing on, String to, @Nullable LocalDate day, List<String> files) {
        return new SampleAct(
                START.plus(Duration.ofMinutes(minute)), "lamott", name, on, to, day, files, "Lời, có dấu phẩy");
    }
}
