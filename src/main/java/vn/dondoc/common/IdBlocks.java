package vn.dondoc.common;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.id.IntegralDataTypeHolder;
import org.hibernate.id.enhanced.AccessCallback;
import org.hibernate.id.enhanced.InitialValueAwareOptimizer;
import org.hibernate.id.enhanced.Optimizer;
import org.hibernate.id.enhanced.PooledOptimizer;

/**
 * Gives ids in blocks, as Hibernate does by itself, but lets go of a block as soon as a connection to the database was
 * opened. PostgreSQL that crashes may forget that it gave a block out, as long as no transaction after that had ended: a node
 * that outlives the crash and goes on with its block would meet its own ids again when the block is given out once more.
 * Whoever writes after a crash does so through a connection opened after it, and so never from a block of before.
 */
public final class IdBlocks implements Optimizer, InitialValueAwareOptimizer {

    private static final AtomicLong OPENED = new AtomicLong();

    private final Class<?> type;
    private final int size;
    private long initialValue = -1;
    private long since = -1;
    private Optimizer block;

    /** As Hibernate makes it, for ids of a type in blocks of a size. */
    public IdBlocks(Class<?> type, int size) {
        this.type = type;
        this.size = size;
        this.block = new PooledOptimizer(type, size);
    }

    /** A connection was opened; it is not in anybody's hands yet. */
    static void connectionOpened() {
        OPENED.incrementAndGet();
    }

    @Override
    public Serializable generate(AccessCallback sequence) {
        return current().generate(sequence);
    }

    private synchronized Optimizer current() {
        long opened = OPENED.get();
        if (since != opened) {
            since = opened;
            PooledOptimizer next = new PooledOptimizer(type, size);
            next.injectInitialValue(initialValue);
            block = next;
        }
        return block;
    }

    @Override
    public synchronized IntegralDataTypeHolder getLastSourceValue() {
        return block.getLastSourceValue();
    }

    @Override
    public int getIncrementSize() {
        return size;
    }

    @Override
    public boolean applyIncrementSizeToSourceValues() {
        return true;
    }

    @Override
    public synchronized void injectInitialValue(long value) {
        initialValue = value;
        since = -1;
    }
}
