package vn.dondoc.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.OfficeStatus;
import vn.dondoc.office.Preparation;

/**
 * Keeps everybody out while the office is being prepared: a page says how far that is, anything else is told to come
 * again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PreparingFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PreparingFilter.class);
    private static final int SECONDS = 2;
    private static final int LAST_REQUEST_SECONDS = 10;

    private final OfficeStatus office;
    private final PlainPage page;
    private final Texts texts;

    /** Read by every request inside, so that whoever writes it is alone. */
    private final ReadWriteLock inside = new ReentrantReadWriteLock();

    PreparingFilter(OfficeStatus office, PlainPage page, Texts texts) {
        this.office = office;
        this.page = page;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        inside.readLock().lock();
        try {
            Optional<Preparation> preparation = office.preparation();
            if (preparation.isEmpty()) {
                chain.doFilter(request, response);
            } else {
                turnAway(request, response, preparation.get());
            }
        } finally {
            inside.readLock().unlock();
        }
    }

    /** Waits, but not for ever, until the requests that came in before the office closed have left. */
    void awaitLast() {
        try {
            if (inside.writeLock().tryLock(LAST_REQUEST_SECONDS, TimeUnit.SECONDS)) {
                inside.writeLock().unlock();
            } else {
                LOG.warn("A request of more than {} seconds is not waited for.", LAST_REQUEST_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, Preparation preparation)
            throws IOException {
        Message step = preparation.step();
        String said = texts.getTranslation(
                step.key(), Preferences.language(request), step.args().toArray());
        boolean failed = preparation.failed();
        page.answer(
                request,
                response,
                new PlainPage.Says(
                        "preparing.title",
                        said,
                        preparation.percent(),
                        failed ? "preparing.failed" : "preparing.text",
                        failed ? 0 : SECONDS));
    }
}
