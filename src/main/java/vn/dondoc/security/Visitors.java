package vn.dondoc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who a request comes from, as far as that is known before anything is read or asked. */
final class Visitors {

    private Visitors() {}

    /** True where it belongs to a session that lives on this node. */
    static boolean hasSession(HttpServletRequest request) {
        return request.getSession(false) != null;
    }

    /** True where nobody has logged in. */
    static boolean isStranger(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        try {
            return session == null
                    || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
        } catch (IllegalStateException endedMeanwhile) {
            return true;
        }
    }
}
