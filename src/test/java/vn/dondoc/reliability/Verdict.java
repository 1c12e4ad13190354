package vn.dondoc.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.reliability.Ledger.Line;

/** Holds what an office shows, while nobody works in it, against every act that it has acknowledged. */
final class Verdict {

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("draft", "document.draft"),
            Map.entry("attach", "document.attach"),
            Map.entry("submit", "document.submit"),
            Map.entry("review", "document.approve"),
            Map.entry("sign", "document.sign"),
            Map.entry("issue", "document.issue"),
            Map.entry("close", "document.close"),
            Map.entry("takeOn", "duty.take-on"),
            Map.entry("attachResult", "duty.attach"),
            Map.entry("report", "duty.report"),
            Map.entry("approve", "duty.approve"),
            Map.entry("confirm", "duty.confirm"));

    private final Door door;
    private final List<String> lost = new ArrayList<>();
    private final List<String> torn = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> drift = new ArrayList<>();

    private Verdict(Door door) {
        this.door = door;
    }

    /** Looks at everything; contents of files are read from the given line on. */
    static Verdict on(Door door, Ledger ledger, int filesFrom) {
        Verdict verdict = new Verdict(door);
        List<Line> lines = ledger.lines();
        verdict.trail(lines);
        verdict.names(lines);
        verdict.torn();
        verdict.doubled();
        verdict.contents(lines.subList(Math.min(filesFrom, lines.size()), lines.size()));
        verdict.reconciled();
        return verdict;
    }

    private void trail(List<Line> lines) {
        Map<String, Long> told = new HashMap<>();
        for (String[] row : door.rows("select object_kind, object_id, command, count(*) from trail_entry"
                + " group by object_kind, object_id, command")) {
            long times = Long.parseLong(row[3]);
            told.put(row[0] + " " + row[1] + " " + row[2], times);
            if (times > 1 && COMMANDS.containsValue(row[2])) {
                doubled.add("trail: " + String.join(" ", row));
            }
        }
        lines.stream()
                .filter(line -> !told.containsKey(line.kind() + " " + line.id() + " " + COMMANDS.get(line.act())))
                .forEach(line -> lost.add("trail: " + line));
    }

    private void names(List<Line> lines) {
        compare(lines, "draft", "select id, summary from document");
        compare(lines, "issue", "select id, symbol from document where symbol is not null");
        Map<String, String> files = pairs("select id, name from stored_file");
        lines.stream()
                .filter(line -> !line.file().isEmpty() && !line.name().equals(files.get(line.file())))
                .forEach(line -> lost.add("file: " + line));
    }

    private void compare(List<Line> lines, String act, String sql) {
        Map<String, String> there = pairs(sql);
        lines.stream()
                .filter(line -> line.act().equals(act) && !line.name().equals(there.get(line.id())))
                .forEach(line -> lost.add(line + ", but: " + there.get(line.id())));
    }

    private Map<String, String> pairs(String sql) {
        return door.rows(sql).stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private void torn() {
        String last = "(select object_id, object_kind, value_after, row_number() over"
                + " (partition by object_kind, object_id order by place desc, id desc) turn from trail_entry)";
        found(
                torn,
                "a document is not where its trail ends",
                "select d.id, d.state, t.value_after from document d left join "
                        + last
                        + " t on t.object_kind = 'DOCUMENT' and t.object_id = cast(d.id as varchar(20)) and t.turn = 1"
                        + " where t.value_after is null or t.value_after <> d.state");
        found(
                torn,
                "a duty is not where its trail ends",
                "select a.id, a.state, t.value_after from duty a join " + last
                        + " t on t.object_kind = 'DUTY' and t.object_id = cast(a.id as varchar(20)) and t.turn = 1"
                        + " where t.value_after <> a.state");
        found(
                torn,
                "issued without number, time or duties",
                "select d.id from document d where d.state in"
                        + " ('ISSUED', 'CLOSED') and (d.symbol is null or d.issued_at is null or (select count(*) from duty a"
                        + " where a.document_id = d.id) <> (select count(*) from clause_unit u join clause c on c.id = u.clause_id"
                        + " where c.document_id = d.id))");
        found(
                torn,
                "numbers or duties without an issue",
                "select d.id from document d where d.state not in"
                        + " ('ISSUED', 'CLOSED') and (d.symbol is not null or exists"
                        + " (select 1 from duty a where a.document_id = d.id))");
        found(
                torn,
                "a series has a gap",
                "select n.issuing_body, n.last_number from number_series n where n.last_number <>"
                        + " (select count(*) from document d where d.number_term = n.term and d.type = n.type"
                        + " and d.issuing_body = n.issuing_body and d.number_in_term is not null)");
        found(
                torn,
                "a result without its file or its version",
                "select a.id, a.state from duty a where a.state in"
                        + " ('IN_REVIEW', 'SUBMITTED', 'COMPLETED') and not exists (select 1 from submission s join stored_file f"
                        + " on f.owner = 'SUBMISSION/' || cast(s.id as varchar(20)) where s.duty_id = a.id)");
        found(
                torn,
                "not exactly one interval is open",
                "select a.id from duty a where 1 <> (select count(*)"
                        + " from duty_interval i where i.duty_id = a.id and i.to_at is null and i.state = a.state)");
    }

    private void doubled() {
        found(doubled, "a draft twice", "select summary from document group by summary having count(*) > 1");
        found(
                doubled,
                "a number twice",
                "select issuing_body, type, number_term, number_in_term from document"
                        + " where number_in_term is not null"
                        + " group by issuing_body, type, number_term, number_in_term having count(*) > 1");
        found(doubled, "a file twice", "select name from stored_file group by name having count(*) > 1");
        found(
                doubled,
                "a duty twice",
                "select clause_id, unit_code from duty group by clause_id, unit_code" + " having count(*) > 1");
        found(doubled, "a result twice", "select duty_id from submission group by duty_id having count(*) > 1");
        found(
                doubled,
                "a recipient told twice",
                "select source, holder from work_item where kind <> 'TASK'"
                        + " group by source, holder having count(*) > 1");
    }

    private void found(List<String> into, String what, String sql) {
        door.rows(sql).forEach(row -> into.add(what + ": " + String.join(" ", row)));
    }

    private void contents(List<Line> lines) {
        for (Line line : lines) {
            if (!line.file().isEmpty()) {
                String hash = door.act("hash", Map.of("id", line.file())).text();
                if (!hash.equals(line.hash())) {
                    unreadable.add(line + ", but: " + hash);
                }
            }
        }
    }

    private void reconciled() {
        Door.Answer answer = door.act("reconcile", Map.of());
        if (!answer.done() || !answer.text().isEmpty()) {
            answer.text().lines().forEach(drift::add);
        }
    }

    /** Everything that is wrong, in words. */
    List<String> all() {
        return Stream.of(lost, torn, doubled, unreadable, drift)
                .flatMap(List::stream)
                .toList();
    }

    /** How much is wrong of each kind. */
    List<Integer> counts() {
        return Stream.of(lost, torn, doubled, unreadable, drift).map(List::size).toList();
    }
}
