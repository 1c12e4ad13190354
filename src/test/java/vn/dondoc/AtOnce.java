package vn.dondoc;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Lets several people act at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs all at once, each on a thread of its own, and gives what each brought: its result, or its exception. */
    public static <T> List<Outcome<T>> run(List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            return futures.stream().map(AtOnce::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What one of them brought. */
    public record Outcome<T>(@Nullable T result, @Nullable Throwable failure) {

        /** True if it was done. */
        public boolean done() {
            return failure == null;
        }

        /** The result of what must have been done. */
        public T get() {
            if (failure != null) {
                throw new AssertionError("one of those acting at once failed", failure);
            }
            return Objects.requireNonNull(result);
        }
    }
}
