package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One import is read at a time. */
class ReadingTurnTest {

    @Test
    void no_two_are_read_at_once() {
        ReadingTurn turn = new ReadingTurn(Duration.ofMinutes(1), 10);
        AtomicInteger reading = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> turn.work(() -> {
                            most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                            Thread.yield();
                            return reading.decrementAndGet();
                        })))
                        .limit(8)
                        .toArray(CompletableFuture<?>[]::new))
                .join();

        assertThat(most).hasValue(1);
    }

    @Test
    void whoever_waits_at_a_screen_is_told_to_come_again() {
        ReadingTurn turn = new ReadingTurn(Duration.ofMillis(10), 10);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turn.work(() -> {
            begun.countDown();
            await(end);
            return "read";
        }));
        await(begun);

        assertThatThrownBy(() -> turn.read(() -> "read")).hasMessage("fault.reading-busy");

        end.countDown();
        first.join();
        assertThat(turn.read(() -> "read")).isEqualTo("read");
    }

    @Test
    void a_reading_that_fails_gives_the_turn_on() {
        ReadingTurn turn = new ReadingTurn(Duration.ofMillis(10), 10);

        assertThatThrownBy(() -> turn.read(() -> {
                    throw new Refusal("book.fault.broken");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(turn.read(() -> "read")).isEqualTo("read");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
