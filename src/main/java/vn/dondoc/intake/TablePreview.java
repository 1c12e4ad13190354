package vn.dondoc.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in one file, compared with what the office has.
 *
 * @param file the file's name
 * @param kind what kind of table it is, or null if the file cannot be read
 * @param fresh rows that add something
 * @param changed rows that change something
 * @param unchanged rows that say what is known already
 * @param refused rows that are not taken in
 * @param faults every reason of every refused row, in the order of the lines
 */
public record TablePreview(
        String file,
        @Nullable TableKind kind,
        int fresh,
        int changed,
        int unchanged,
        int refused,
        List<RefusedRow> faults) {

    /** All rows of the file, refused ones too. */
    public int rows() {
        return fresh + changed + unchanged + refused;
    }
}
