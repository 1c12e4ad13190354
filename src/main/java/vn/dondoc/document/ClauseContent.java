package vn.dondoc.document;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.common.Due;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Longest;
import vn.dondoc.common.UnitId;

/**
 * One piece of work, as a draft says it.
 *
 * @param work what is to be done
 * @param product the product that is expected
 * @param due until when
 * @param mode one lead, or every unit its own
 * @param leads the leading units
 * @param coordinators the coordinating units
 */
public record ClauseContent(
        String work, String product, Due due, ClauseMode mode, List<UnitId> leads, List<UnitId> coordinators) {

    /** The longest work. */
    public static final Longest LONGEST_WORK = new Longest(4000);

    /** The longest product. */
    public static final Longest LONGEST_PRODUCT = new Longest(1000);

    /** A clause nobody has written yet. */
    public static final ClauseContent EMPTY =
            new ClauseContent("", "", Due.UNSET, ClauseMode.JOINT, List.of(), List.of());

    /** What is wrong with its leads, at a field of this name: joint work has one (domain §5, rule 6). */
    public Stream<Fault> tooManyLeads(String field) {
        return mode == ClauseMode.JOINT && leads.size() > 1
                ? Stream.of(Fault.at(field, "clause.fault.two-leads"))
                : Stream.empty();
    }
}
