package vn.dondoc.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.access.Denied;

/** An object this person may not see. It says the same whether the object exists or not. */
@AnonymousAllowed
class DeniedView extends ErrorPage implements HasErrorParameter<Denied> {

    DeniedView(OwnTimeLine ownTimeLine) {
        super(ownTimeLine, "error.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Denied> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
