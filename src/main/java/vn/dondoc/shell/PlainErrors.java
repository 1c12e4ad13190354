package vn.dondoc.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What a request outside the screens is answered when it goes wrong. */
@Component("error")
class PlainErrors implements View {

    private final PlainPage page;

    PlainErrors(PlainPage page) {
        this.page = page;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        page.answerError(request, response, response.getStatus());
    }
}
