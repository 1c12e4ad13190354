package vn.dondoc.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Requests that the container refuses before the program sees them, such as one with an address too long to read. */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    private final PlainPage page;

    ContainerErrors(PlainPage page) {
        this.page = page;
    }

    /** After the factory's own reports: the last of them stands nearest to what went wrong. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::reportPlainly);
    }

    private void reportPlainly(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.getPipeline().addValve(new PlainReport());
        }
    }

    private final class PlainReport extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < Response.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.TEXT_HTML_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page.errorPage(request, status));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("nobody waits for the report", gone);
            }
        }
    }
}
