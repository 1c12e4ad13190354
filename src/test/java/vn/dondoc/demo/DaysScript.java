package vn.dondoc.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dondoc.common.OfficeTime;

/** The acts of a played office, as a {@code dien-bien.csv} that the sample's player takes. */
record DaysScript(List<SampleAct> acts) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(OfficeTime.ZONE);
    private static final CSVFormat HEADED = CSVFormat.RFC4180
            .builder()
            .setHeader("at", "who", "act", "document", "clause", "units", "to", "day", "files", "words")
            .get();

    static DaysScript read(String csv) {
        CSVFormat format = HEADED.builder().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(csv))) {
            return new DaysScript(parser.stream().flatMap(SampleAct::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    String csv() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, HEADED)) {
            for (SampleAct act : acts) {
                printer.printRecord(
                        TIME.format(act.at()),
                        act.who(),
                        act.name(),
                        act.on().document(),
                        act.on().clause() == 0 ? "" : act.on().clause(),
                        act.on().unit(),
                        act.to(),
                        act.day() == null ? "" : SampleFiles.written(act.day()),
                        String.join(";", act.files()),
                        act.words());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * A shorter one that still fails: whole documents are left out first, then single acts, as long as tries are left.
     *
     * @param fails plays a script on an office that starts over
     */
    DaysScript shrunk(Predicate<DaysScript> fails, int tries) {
        DaysScript smallest = this;
        int left = tries;
        Set<String> documents =
                acts.stream().map(act -> act.on().document()).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String document : documents) {
            DaysScript without = smallest.without(act -> act.on().document().equals(document));
            if (left-- > 0 && !without.acts.isEmpty() && fails.test(without)) {
                smallest = without;
            }
        }
        for (int size = smallest.acts.size() / 2; size > 0; size /= 2) {
            for (int from = 0; from + size <= smallest.acts.size() && left > 0; left--) {
                List<SampleAct> rest = new ArrayList<>(smallest.acts);
                rest.subList(from, from + size).clear();
                DaysScript without = new DaysScript(rest);
                if (!rest.isEmpty() && fails.test(without)) {
                    smallest = without;
                } else {
                    from += size;
                }
            }
        }
        return smallest;
    }

    private DaysScript without(Predicate<SampleAct> left) {
        return new DaysScript(acts.stream().filter(left.negate()).toList());
    }
}
