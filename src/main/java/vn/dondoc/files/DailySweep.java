package vn.dondoc.files;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears the store of content nobody owns, every night when the office sleeps. */
@Component
class DailySweep {

    private final FileStore store;

    DailySweep(FileStore store) {
        this.store = store;
    }

    @Scheduled(cron = "0 15 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweep() {
        store.sweep();
    }
}
