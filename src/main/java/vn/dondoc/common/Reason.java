package vn.dondoc.common;

import java.util.List;
import java.util.stream.Stream;

/** The reason that an act asks for: it must be given, and stands at the field {@code reason}. */
public final class Reason {

    /** The longest reason that the trail keeps. */
    public static final Longest LONGEST = new Longest(2000);

    private static final String FIELD = "reason";

    private Reason() {}

    /** What is wrong with a reason. */
    public static Stream<Fault> faults(String reason) {
        return faults(reason, LONGEST);
    }

    private static Stream<Fault> faults(String reason, Longest longest) {
        return reason.isBlank() ? Stream.of(Fault.at(FIELD, "kit.reason.missing")) : longest.faults(FIELD, reason);
    }

    /**
     * Asks for a reason.
     *
     * @throws Refusal with a fault at {@code reason}
     */
    public static void require(String reason) {
        require(reason, LONGEST);
    }

    /** The same for a reason that must be shorter. */
    public static void require(String reason, Longest longest) {
        List<Fault> faults = faults(reason, longest).toList();
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
