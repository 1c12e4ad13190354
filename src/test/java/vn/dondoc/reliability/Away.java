package vn.dondoc.reliability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What pages say while the database is away: after the first seconds, 503 in plain words, and soon. */
record Away(int asked, Duration longest, List<String> wrong) {

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    static Away watched(Door door, Duration time) {
        Instant end = Instant.now().plus(time);
        List<String> wrong = new ArrayList<>();
        Duration longest = Duration.ZERO;
        int asked = 0;
        while (Instant.now().isBefore(end)) {
            Door.Answer page = door.page("/login");
            asked++;
            longest = page.after().compareTo(longest) > 0 ? page.after() : longest;
            if (page.status() != SERVICE_UNAVAILABLE || !page.text().contains("Hệ thống đang tạm gián đoạn")) {
                wrong.add("a page while the database is away: " + page.status());
            }
            if (page.after().compareTo(SOON) > 0) {
                wrong.add("a page came after " + page.after().toMillis() + " ms");
            }
            Pause.of(BETWEEN);
        }
        return new Away(asked, longest, wrong);
    }

    String said() {
        return asked + " pages while away, the slowest after " + longest.toMillis() + " ms";
    }
}
