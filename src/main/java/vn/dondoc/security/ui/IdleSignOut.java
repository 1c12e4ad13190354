package vn.dondoc.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whoever was idle too long is signed out, not only sent away from the screen: heartbeats of an open tab would keep the
 * log-in alive for ever.
 */
@Component
class IdleSignOut implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(IdleSignOut.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionDestroyListener(IdleSignOut::signOut);
    }

    private static void signOut(SessionDestroyEvent event) {
        WrappedSession login = event.getSession().getSession();
        try {
            if (login != null) {
                login.invalidate();
            }
        } catch (IllegalStateException ended) {
            LOG.debug("The container ended the session first.", ended);
        }
    }
}
