package vn.dondoc.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The files of the sample office inside the product. */
final class SampleFiles {

    private static final String FOLDER = "sample-office/";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SampleFiles() {}

    /** The whole of one file. */
    static byte[] bytes(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one file, by the names of its header. */
    static List<CSVRecord> rows(String name) {
        try (var in =
                new InputStreamReader(new ClassPathResource(FOLDER + name).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A day as the files write it, or null for none. */
    static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written, DAY);
    }

    /** A day as the files, and the office, write it. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** Several things in one field. */
    static List<String> list(String written) {
        return Stream.of(written.split(";")).filter(part -> !part.isEmpty()).toList();
    }
}
