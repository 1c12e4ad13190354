package vn.dondoc.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;

/**
 * What happens when something unexpected happened: the cause goes to the log under a short code, and the person sees the
 * code, so that the two can be brought together. A refusal that a screen forgot to catch is said as what it is.
 */
@Component
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    /** Without 0, O, 1, I and L: the code is read over the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    private final SecureRandom random = new SecureRandom();

    /** Logs the cause and gives the code it is logged under. */
    String log(Throwable cause) {
        String code = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        LOG.error("Reference {}", code, cause);
        return code;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        Refusal refusal = refusalIn(cause);
        String code = refusal == null ? log(cause) : "";
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        if (refusal != null) {
            Refusals.guard(() -> {
                throw refusal;
            });
        } else {
            Toast.problem(new Span(Texts.say("error.unexpected.toast", code)));
        }
    }

    /** The refusal behind a chain of causes, or null. */
    static @Nullable Refusal refusalIn(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
