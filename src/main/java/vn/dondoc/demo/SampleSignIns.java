package vn.dondoc.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.office.OfferedSignIn;

/** One person of the sample office for each role, as the log-in page and the log offer them. */
@Component
@Profile("demo")
class SampleSignIns {

    /** The password of everybody in the sample office. */
    static final String PASSWORD = "dondoc";

    private final List<OfferedSignIn> all;

    SampleSignIns() {
        Map<String, CSVRecord> people = SampleFiles.rows("can-bo.csv").stream()
                .collect(Collectors.toMap(row -> row.get("username"), Function.identity()));
        this.all = SampleFiles.rows("dang-nhap.csv").stream()
                .map(row -> signIn(row.get("role"), Objects.requireNonNull(people.get(row.get("username")))))
                .toList();
    }

    private static OfferedSignIn signIn(String role, CSVRecord person) {
        return new OfferedSignIn(
                person.get("username"), person.get("full_name"), person.get("position"), PASSWORD, role);
    }

    List<OfferedSignIn> all() {
        return all;
    }
}
