package vn.dondoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The Chromium of this machine, started once for the whole run. Without one the browser tests are skipped, and fail where
 * {@code CI=true}.
 */
final class Chromium implements ParameterResolver {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Closes with the run. */
    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Started.class, key -> start(), Started.class)
                .browser();
    }

    private static Started start() {
        Optional<Path> chromium = find();
        if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no Chromium for the browser tests");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "NO CHROMIUM: the browser tests are skipped");
        Playwright playwright = Playwright.create();
        return new Started(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.orElseThrow())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    private static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv("DONDOC_CHROMIUM")).map(Path::of);
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> onPath =
                Arrays.stream(path.split(":")).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
