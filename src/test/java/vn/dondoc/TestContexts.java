package vn.dondoc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Closes the test contexts when the run is over, while the database they are connected to still lives. */
public class TestContexts implements LauncherSessionListener {

    private static final List<ConfigurableApplicationContext> OPEN = new CopyOnWriteArrayList<>();

    static void remember(ConfigurableApplicationContext context) {
        OPEN.add(context);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        OPEN.forEach(ConfigurableApplicationContext::close);
    }
}
