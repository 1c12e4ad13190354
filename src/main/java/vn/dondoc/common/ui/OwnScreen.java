package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A screen as its owner has it: whatever runs in it runs as the person who opened it, whoever's thread it comes on. Nothing
 * else enters a screen from outside its own requests (docs/adr/0016).
 */
public final class OwnScreen {

    private static final Logger LOG = LoggerFactory.getLogger(OwnScreen.class);
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 10_000;

    /** Threads of their own, so that a screen that fails or is slow harms neither whoever acts nor their transaction. */
    private static final ExecutorService TELLING = telling();

    private final UI ui;
    private final SecurityContext owner;

    private OwnScreen(UI ui, SecurityContext owner) {
        this.ui = ui;
        this.owner = owner;
    }

    /** The screen with this window, to be asked for within one of its owner's own requests. */
    public static OwnScreen of(UI ui) {
        SecurityContext owner = SecurityContextHolder.createEmptyContext();
        owner.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        return new OwnScreen(ui, owner);
    }

    /** Tells the screen something, soon and in its turn; a screen that is gone hears nothing. */
    public void tell(Runnable work) {
        try {
            TELLING.execute(() -> inTurn(work));
        } catch (RejectedExecutionException full) {
            LOG.warn("more than {} screens wait to be told something; one is left out", MOST_WAITING);
        }
    }

    /** Does work in the screen's turn: at once if nobody else is in it, otherwise when they leave. */
    public void inTurn(Runnable work) {
        try {
            ui.access(() -> asOwner(work));
        } catch (UIDetachedException gone) {
            LOG.debug("a screen was closed before it could be told", gone);
        }
    }

    /** Waits for the screen's turn and gives what it says then. */
    public <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        ui.accessSynchronously(() -> asOwner(() -> answer.set(question.get())));
        return answer.get();
    }

    /** On the thread of whoever has the screen's lock; afterwards the thread is whose it was. */
    void asOwner(Runnable work) {
        new DelegatingSecurityContextRunnable(work, owner).run();
    }

    private static ExecutorService telling() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("screens-");
        threads.setDaemon(true);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
