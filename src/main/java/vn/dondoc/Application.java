package vn.dondoc;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.dondoc.common.OfficeTime;

/** Starts Đôn Đốc. Every node runs in the office's time zone, because the engine's timestamps carry none. */
@SpringBootApplication
@Theme("dondoc")
@Push(transport = Transport.WEBSOCKET_XHR)
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(OfficeTime.ZONE));
        SpringApplication.run(Application.class, args);
    }
}
