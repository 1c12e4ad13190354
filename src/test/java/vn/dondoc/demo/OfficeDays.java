package vn.dondoc.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.AtOnce;
import vn.dondoc.AtOnce.Outcome;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.demo.SampleAct.Thing;

/**
 * Plays days of an office from a seed: people do what their screens offer, sometimes two of them at once on two nodes, some
 * acts fail at their commit, days pass. Whatever was acknowledged is in the script.
 */
final class OfficeDays {

    /** A Monday on which the dues of the sample's drafts are still ahead. */
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 6, 6);

    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int LONGEST_PAUSE_MINUTES = 60;

    /** At so many things somebody looks for work before a new document is begun. */
    private static final int LOOKS = 4;

    private final List<DaysNode> nodes;
    private final DaysChecks checks;
    private final Random random;
    private final List<CSVRecord> drafts = SampleFiles.rows("van-ban.csv").stream()
            .filter(row -> row.get("planned").isEmpty() && !row.get("bases").startsWith("@"))
            .toList();
    private final Map<String, DocumentId> documents = new HashMap<>();
    private final List<SampleAct> done = new ArrayList<>();
    private LocalDateTime now = FIRST_DAY.atTime(OPENS);
    private int refused;

    OfficeDays(List<DaysNode> nodes, DaysChecks checks, Random random) {
        this.nodes = nodes;
        this.checks = checks;
        this.random = random;
    }

    /** What was acknowledged so far. */
    DaysScript script() {
        return new DaysScript(List.copyOf(done));
    }

    /** How many acts a rule of the office refused, in words. */
    int refused() {
        return refused;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** A node was started anew: it is told what the play calls its documents. */
    void restarted(DaysNode node) {
        documents.forEach(node.bean(SampleRegister.class)::drafted);
    }

    /** Lets time pass and somebody act. */
    void next() {
        letTimePass();
        List<SampleAct> offered = offered();
        if (offered.isEmpty()) {
            return;
        }
        SampleAct act = one(offered);
        if (random.nextInt(8) == 0) {
            failsAtItsCommit(act);
        }
        if (random.nextInt(6) == 0) {
            atOnce(act, rival(act));
        } else {
            alone(act);
        }
        one(nodes).runJobs();
        checks.afterAct();
    }

    private List<SampleAct> offered() {
        if (documents.size() < 2 || random.nextInt(15) == 0) {
            return List.of(draft());
        }
        for (int i = 0; i < LOOKS; i++) {
            String key = one(documents.keySet().stream().sorted().toList());
            List<SampleAct> offered = offers().on(key, Objects.requireNonNull(documents.get(key)), at());
            if (!offered.isEmpty()) {
                return offered;
            }
        }
        return List.of(draft());
    }

    /** Somebody else's act on the same thing, or the same act once more. */
    private SampleAct rival(SampleAct act) {
        DocumentId document = documents.get(act.on().document());
        List<SampleAct> others =
                document == null ? List.of() : offers().on(act.on().document(), document, at());
        return others.isEmpty() ? act : one(others);
    }

    private OfferedActs offers() {
        return new OfferedActs(one(nodes), random);
    }

    private SampleAct draft() {
        CSVRecord row = one(drafts);
        List<String> authors = nodes.get(0)
                .bean(JdbcClient.class)
                .sql("select distinct p.username from membership m join person p on p.id = m.person_id"
                        + " where m.unit_code = ? and m.role in ('STAFF', 'SECRETARY') order by p.username")
                .param(row.get("drafting_unit"))
                .query(String.class)
                .list();
        String key = row.get("key") + "#" + (documents.size() + 1);
        return new SampleAct(at(), one(authors), "document.draft", new Thing(key, 0, ""), "", null, List.of(), "");
    }

    private void alone(SampleAct act) {
        DaysNode node = one(nodes);
        node.standAt(at());
        try {
            node.act(act);
            acknowledged(act, node);
        } catch (IllegalStateException e) {
            if (!refusedInWords(e)) {
                throw new AssertionError("a screen offered " + act, e);
            }
            refused++;
        }
    }

    private void atOnce(SampleAct one, SampleAct other) {
        nodes.forEach(node -> node.standAt(at()));
        List<SampleAct> acts = List.of(one, other);
        List<Outcome<DaysNode>> outcomes =
                AtOnce.run(List.of(() -> acted(nodes.get(0), one), () -> acted(nodes.get(nodes.size() - 1), other)));
        for (int i = 0; i < acts.size(); i++) {
            Throwable failure = outcomes.get(i).failure();
            if (failure == null) {
                acknowledged(acts.get(i), outcomes.get(i).get());
            } else if (failure.getCause() instanceof Refusal) {
                refused++;
            } else {
                throw new AssertionError("two at once: " + acts, failure);
            }
        }
    }

    private static DaysNode acted(DaysNode node, SampleAct act) {
        node.act(act);
        return node;
    }

    private void failsAtItsCommit(SampleAct act) {
        DaysNode node = one(nodes);
        long before = rows(node);
        try {
            node.actInVain(act);
        } catch (IllegalStateException e) {
            if (!refusedInWords(e)) {
                throw new AssertionError("a screen offered " + act, e);
            }
        }
        if (rows(node) != before) {
            throw new AssertionError("something is left of an act whose commit failed: " + act);
        }
    }

    private static long rows(DaysNode node) {
        return node.bean(JdbcClient.class)
                .sql("select (select count(*) from trail_entry) + (select count(*) from work_item)"
                        + " + (select count(*) from document) + (select count(*) from act_ru_task)")
                .query(Long.class)
                .single();
    }

    private void acknowledged(SampleAct act, DaysNode node) {
        done.add(act);
        if (act.name().equals("document.draft")) {
            String key = act.on().document();
            DocumentId id = node.bean(SampleRegister.class).document(key);
            documents.put(key, id);
            nodes.forEach(each -> each.bean(SampleRegister.class).drafted(key, id));
        }
    }

    /** Only what the office's rules may say to what a screen offered; that it is not theirs is no such answer. */
    private static boolean refusedInWords(IllegalStateException e) {
        return e.getCause() instanceof Refusal refusal && refusal.getClass() == Refusal.class;
    }

    private void letTimePass() {
        now = now.plusMinutes(1L + random.nextInt(LONGEST_PAUSE_MINUTES));
        if (now.toLocalTime().isAfter(CLOSES)) {
            LocalDate over = now.toLocalDate();
            now = nextWorkingDay(over).atTime(OPENS);
            nodes.forEach(node -> node.standAt(at()));
            one(nodes).runJobs();
            checks.dayOver(over);
        }
        nodes.forEach(node -> node.standAt(at()));
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.getDayOfWeek() == DayOfWeek.SATURDAY ? next.plusDays(2) : next;
    }

    private Instant at() {
        return now.atZone(OfficeTime.ZONE).toInstant();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
