package vn.dondoc;

/**
 * How often a test repeats itself. In every build a few times; {@code -Ddondoc.rounds=20} makes each of them twenty times as
 * many (docs/reliability.md).
 */
public final class Rounds {

    private static final int TIMES = Integer.getInteger("dondoc.rounds", 1);

    private Rounds() {}

    /** So many in every build, or as many times more as this run was told. */
    public static int of(int each) {
        return each * TIMES;
    }
}
