package vn.dondoc.common;

import java.util.List;

/**
 * A command that cannot be done, said so that the person knows what to mend. It carries every fault found, each with the
 * field it belongs to where there is one. Nothing was changed when it is thrown.
 */
public class Refusal extends RuntimeException {

    private final List<Fault> faults;

    /** Refuses for one reason that belongs to no field. */
    public Refusal(String key, Object... args) {
        this(List.of(Fault.of(key, args)));
    }

    /** Refuses for all the reasons given, at least one. */
    public Refusal(List<Fault> faults) {
        super(faults.get(0).message().toString());
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<Fault> faults() {
        return faults;
    }
}
