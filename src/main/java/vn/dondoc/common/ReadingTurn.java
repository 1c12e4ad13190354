package vn.dondoc.common;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whose turn it is to read an import: one at a time on a node, because what is read lies in memory as a whole until it is
 * judged.
 */
public final class ReadingTurn {

    private static final ReadingTurn OF_NODE = new ReadingTurn(Duration.ofSeconds(20), 10);

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;
    private final int mostWaiting;

    ReadingTurn(Duration patience, int mostWaiting) {
        this.patience = patience;
        this.mostWaiting = mostWaiting;
    }

    /** The one of this node. */
    public static ReadingTurn ofNode() {
        return OF_NODE;
    }

    /**
     * Reads something in its turn. A person who is at the screen waits for some seconds, and is then told to come again.
     *
     * @throws Refusal if the turn does not come
     */
    public <T> T read(Supplier<T> reading) {
        if (!comesSoon()) {
            throw new Refusal("fault.reading-busy");
        }
        return inTurn(reading);
    }

    /** Does long work in its turn, whenever that comes. */
    public <T> T work(Supplier<T> work) {
        turn.acquireUninterruptibly();
        return inTurn(work);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean comesSoon() {
        try {
            return turn.getQueueLength() < mostWaiting && turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
