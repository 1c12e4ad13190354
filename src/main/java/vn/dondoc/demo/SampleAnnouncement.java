package vn.dondoc.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the sample office is and who can sign in, when it is open. */
@Component
@Profile("demo")
class SampleAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAnnouncement.class);

    private final SampleSignIns signIns;
    private final Environment environment;

    SampleAnnouncement(SampleSignIns signIns, Environment environment) {
        this.signIns = signIns;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String people = signIns.all().stream()
                .map(person -> "  %-10s %-10s %s, %s"
                        .formatted(person.role(), person.username(), person.name(), person.position()))
                .collect(Collectors.joining("\n"));
        LOG.info(
                "Đôn Đốc is open at http://localhost:{} - password of everybody: {}\n{}",
                environment.getProperty("local.server.port"),
                SampleSignIns.PASSWORD,
                people);
    }
}
