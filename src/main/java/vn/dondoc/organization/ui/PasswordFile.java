package vn.dondoc.organization.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dondoc.organization.NewPassword;

/** The one-time passwords as a file that a spreadsheet opens. */
final class PasswordFile {

    /** Tells Excel that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PasswordFile() {}

    static byte[] of(List<NewPassword> passwords) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord("username", "full_name", "unit", "password");
            for (NewPassword one : passwords) {
                printer.printRecord(one.username(), plain(one.fullName()), plain(one.unit()), one.password());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a spreadsheet takes for a text and not for a formula. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
