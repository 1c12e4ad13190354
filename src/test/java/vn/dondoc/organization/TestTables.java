package vn.dondoc.organization;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.intake.UploadedTable;

/** The files of an office, typed in a test. */
final class TestTables {

    static final String UNITS = "code,name,kind,parent,valid_from,valid_to,registry_unit\n";
    static final String PEOPLE = "username,full_name,unit_code,position,roles,email,valid_from\n";

    private TestTables() {}

    static List<UploadedTable> files(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new UploadedTable("x.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
