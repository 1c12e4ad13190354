package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever runs in a screen runs as its owner, whoever's thread it is. */
class OwnScreenTest {

    private final List<String> seen = new ArrayList<>();

    /** A window that nobody else is in: work runs on the caller's thread, as Vaadin does it. */
    private static final class Window extends UI {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void accessSynchronously(Command command) {
            command.execute();
        }
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_another_person_sets_off_runs_as_the_owner_and_the_thread_stays_theirs() {
        actAs("owner");
        OwnScreen screen = OwnScreen.of(new Window());
        actAs("SYSTEM");

        screen.inTurn(this::note);
        note();

        assertThat(seen).containsExactly("owner", "SYSTEM");
    }

    @Test
    void a_question_is_answered_as_the_owner() {
        actAs("owner");
        OwnScreen screen = OwnScreen.of(new Window());
        actAs("another");

        assertThat(screen.ask(OwnScreenTest::me)).isEqualTo("owner");
        assertThat(me()).isEqualTo("another");
    }

    @Test
    void telling_runs_on_a_thread_of_its_own_and_a_screen_that_fails_harms_nobody() throws InterruptedException {
        actAs("owner");
        OwnScreen screen = OwnScreen.of(new Window());
        CountDownLatch told = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();

        screen.tell(() -> {
            throw new IllegalStateException("a screen that fails");
        });
        screen.tell(() -> {
            threads.add(Thread.currentThread());
            note();
            told.countDown();
        });

        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(threads).doesNotContain(Thread.currentThread());
        assertThat(seen).containsExactly("owner");
    }

    private void note() {
        seen.add(me());
    }

    private static String me() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }

    private static void actAs(String name) {
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, ""));
    }
}
