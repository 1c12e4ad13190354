package vn.dondoc.security;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away, every night, what was tried long ago. */
@Component
class DoorSweep {

    private final LoginCounters counters;
    private final LoginFailures failures;

    DoorSweep(LoginCounters counters, LoginFailures failures) {
        this.counters = counters;
        this.failures = failures;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweep() {
        counters.sweep();
        failures.sweep();
    }
}
