package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;

/** A connector without TLS beside the one with it, and the certificate of this test alone. */
@TestConfiguration(proxyBeanMethods = false)
class TwoConnectors {

    static final String SECRET = "only-for-this-test";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> withoutTls() {
        return factory -> {
            Connector connector = new Connector();
            connector.setPort(0);
            factory.addAdditionalTomcatConnectors(connector);
        };
    }

    static String keyStore() {
        Path file = Path.of("target", "wires-" + UUID.randomUUID() + ".p12").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            int done = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            SECRET,
                            "-keystore",
                            file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(done).isZero();
            return file.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int port(ServletWebServerApplicationContext context, boolean secure) {
        return Arrays.stream(((TomcatWebServer) context.getWebServer())
                        .getTomcat()
                        .getService()
                        .findConnectors())
                .filter(connector -> connector.getSecure() == secure)
                .findFirst()
                .orElseThrow()
                .getLocalPort();
    }
}
