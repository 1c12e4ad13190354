package vn.dondoc.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of a file in words, rounded up, so that a file over a limit never looks as large as the limit. */
public final class ByteSize {

    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private ByteSize() {}

    /** Bytes, kilobytes or megabytes with one place at most. */
    public static Message of(long bytes) {
        if (bytes < 1024) {
            return Message.of("size.b", bytes);
        }
        BigDecimal kilo = BigDecimal.valueOf(bytes).divide(STEP);
        return kilo.compareTo(STEP) < 0
                ? Message.of("size.kb", round(kilo))
                : Message.of("size.mb", round(kilo.divide(STEP)));
    }

    private static BigDecimal round(BigDecimal size) {
        return size.setScale(size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.CEILING);
    }
}
