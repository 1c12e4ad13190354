package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.dondoc.AtOnce;

/** However many strangers come, half of the threads are left to those who have logged in. */
class StrangersLimitTest {

    private static final int THREADS = 16;

    private final StrangersLimit limit = new StrangersLimit(THREADS);
    private final CountDownLatch turnedAway = new CountDownLatch(1);
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    /** What somebody does while as many strangers are inside as may be. */
    private Callable<Integer> meanwhile = () -> 0;

    @Test
    void strangers_hold_at_most_half_of_the_threads() throws Exception {
        assertThat(letIn(24, n -> "10.0.0." + n)).isEqualTo(THREADS / 2);
        assertThat(status(new MockHttpServletRequest("GET", "/login"))).isEqualTo(200);
    }

    @Test
    void one_address_holds_an_eighth_of_them() {
        assertThat(letIn(24, n -> "10.0.0.1")).isEqualTo(THREADS / 8);
    }

    @Test
    void whoever_has_logged_in_is_never_counted() throws Exception {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());

        MockHttpServletRequest mine = new MockHttpServletRequest("GET", "/inbox");
        mine.setSession(session);
        meanwhile = () -> status(mine);

        assertThat(letIn(24, n -> "10.0.0." + n)).isEqualTo(THREADS / 2);
        assertThat(answered.get()).isEqualTo(200);
    }

    @Test
    void a_stranger_opens_no_web_socket() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.addHeader("Upgrade", "websocket");

        assertThat(status(request)).isEqualTo(403);
    }

    /** So many at once, who stay inside until all the others were turned away. */
    private long letIn(int strangers, IntFunction<String> address) {
        int most = address.apply(1).equals(address.apply(2)) ? THREADS / 8 : THREADS / 2;
        List<Callable<Integer>> all = IntStream.range(0, strangers)
                .<Callable<Integer>>mapToObj(n -> () -> waiting(address.apply(n), strangers - most))
                .toList();
        return AtOnce.run(all).stream().filter(outcome -> outcome.get() == 200).count();
    }

    private int waiting(String address, int others) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain inside = (asked, answer) -> await();
        limit.doFilter(request, response, inside);
        if (response.getStatus() == 503 && refused.incrementAndGet() == others) {
            answered.set(meanwhile.call());
            turnedAway.countDown();
        }
        return response.getStatus();
    }

    private void await() {
        try {
            assertThat(turnedAway.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int status(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
