package vn.dondoc.common.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.dondoc.common.Message;
import vn.dondoc.common.ReadingTurn;
import vn.dondoc.common.Refusal;

/**
 * Long work under way or just done, as the person who started it. It belongs to the session, so that whoever leaves the
 * screen finds it when they come back. A node does one at a time; the others wait for their turn, and say so.
 *
 * @param <R> what it brings
 */
public final class LongRun<R> {

    private static final Logger LOG = LoggerFactory.getLogger(LongRun.class);

    private static final int MOST_WAITING = 20;
    private static final ExecutorService WORKING = working();

    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean begun;
    private volatile int total;
    private volatile @Nullable R result;
    private volatile @Nullable Message trouble;

    private LongRun() {}

    /** Is told how far the work is. It may be called from several threads. */
    @FunctionalInterface
    public interface Watcher {

        /** So much of so much is done. */
        void reached(int done, int total);
    }

    /**
     * Starts work as the person of this session, unless they have some under this name already.
     *
     * @param name the one name under which a session has at most one
     * @param work does it, telling how far it is
     * @throws Refusal if too many are waiting
     */
    public static <R> LongRun<R> start(String name, Function<Watcher, R> work) {
        Optional<LongRun<R>> underWay = LongRun.<R>current(name).filter(one -> !one.ended());
        if (underWay.isPresent()) {
            return underWay.get();
        }
        LongRun<R> run = new LongRun<>();
        try {
            WORKING.execute(new DelegatingSecurityContextRunnable(() -> run.work(name, work)));
        } catch (RejectedExecutionException full) {
            throw new Refusal("fault.reading-busy");
        }
        VaadinSession.getCurrent().setAttribute(name, run);
        return run;
    }

    /** The one of this session under a name, if there is one. */
    @SuppressWarnings("unchecked")
    public static <R> Optional<LongRun<R>> current(String name) {
        return Optional.ofNullable((LongRun<R>) VaadinSession.getCurrent().getAttribute(name));
    }

    /** Forgets it, and its result with it. */
    public static void forget(String name) {
        VaadinSession.getCurrent().setAttribute(name, null);
    }

    private void work(String name, Function<Watcher, R> work) {
        try {
            result = ReadingTurn.ofNode().work(() -> begin(work));
        } catch (Refusal refusal) {
            trouble = refusal.faults().get(0).message();
        } catch (RuntimeException e) {
            LOG.error("{} failed", name, e);
            trouble = Message.of("kit.long-run.failed");
        }
    }

    private R begin(Function<Watcher, R> work) {
        begun = true;
        return work.apply(this::reached);
    }

    private static ExecutorService working() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("long-run-");
        threads.setDaemon(true);
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private void reached(int reached, int all) {
        total = all;
        done.accumulateAndGet(reached, Math::max);
    }

    /** True until its turn has come. */
    public boolean waits() {
        return !begun && !ended();
    }

    /** True once it has brought its result, or trouble. */
    public boolean ended() {
        return result != null || trouble != null;
    }

    /** How much is done. */
    public int done() {
        return done.get();
    }

    /** How much there is to do; 0 while that is not known. */
    public int total() {
        return total;
    }

    /** What it brought. */
    public Optional<R> result() {
        return Optional.ofNullable(result);
    }

    /** Why it brought nothing. */
    public Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }
}
