package vn.dondoc.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that could not be opened for a reason nobody foresaw. The cause is in the log, under the code shown. */
@AnonymousAllowed
class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private final UnexpectedErrors errors;

    UnexpectedErrorView(OwnTimeLine ownTimeLine, UnexpectedErrors errors) {
        super(ownTimeLine, "error.unexpected");
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        reference(errors.log(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
