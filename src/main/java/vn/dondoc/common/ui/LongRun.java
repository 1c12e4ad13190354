package vn.dondoc.common.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;

/**
 * Long work under way or just done, as the person who started it. It belongs to the session, so that whoever leaves the
 * screen finds it when they come back.
 *
 * @param <R> what it brings
 */
public final class LongRun<R> {

    private static final Logger LOG = LoggerFactory.getLogger(LongRun.class);

    private final AtomicInteger done = new AtomicInteger();
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
     * Starts work as the person of this session.
     *
     * @param name the one name under which a session has at most one
     * @param work does it, telling how far it is
     */
    public static <R> LongRun<R> start(String name, Function<Watcher, R> work) {
        LongRun<R> run = new LongRun<>();
        VaadinSession.getCurrent().setAttribute(name, run);
        new Thread(new DelegatingSecurityContextRunnable(() -> run.work(name, work)), name).start();
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
            result = work.apply(this::reached);
        } catch (Refusal refusal) {
            trouble = refusal.faults().get(0).message();
        } catch (RuntimeException e) {
            LOG.error("{} failed", name, e);
            trouble = Message.of("kit.long-run.failed");
        }
    }

    private void reached(int reached, int all) {
        total = all;
        done.accumulateAndGet(reached, Math::max);
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
