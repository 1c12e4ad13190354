package vn.dondoc.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.dondoc.office.OpenSessions;

/** The sessions of the web server: short without a log-in, and ended when the office starts over. */
@Component
class HttpSessions implements OpenSessions, HttpSessionListener {

    /** A session lives so briefly until somebody logs in, who gives it its full length. */
    private static final Duration WITHOUT_LOG_IN = Duration.ofMinutes(5);

    private final PreparingFilter filter;
    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    HttpSessions(PreparingFilter filter) {
        this.filter = filter;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) WITHOUT_LOG_IN.toSeconds());
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    @Override
    public void endAll() {
        filter.awaitLast();
        List.copyOf(open).forEach(HttpSessions::end);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // That is what was wanted.
        }
    }
}
