package vn.dondoc.reliability;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.dondoc.reliability.Door.Answer;
import vn.dondoc.reliability.Ledger.Line;

/**
 * One document from its draft to its end, an act at a time. What comes next is read from the office, so that an act whose
 * answer never came is done again if it was not done, and is not if it was.
 */
final class Chain {

    private static final int REFUSALS = 20;
    private static final int LARGEST_FILE = 40_000;

    private final Ledger ledger;
    private String document = "";
    private int refusals;

    Chain(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Does one act, if there is one to do now; false if it waits for the office, or the office did not answer. */
    boolean step(Door door) {
        try {
            return document.isEmpty() ? draft(door) : next(door);
        } catch (Door.NoRows noAnswer) {
            return false;
        }
    }

    private boolean draft(Door door) {
        String summary = "thu-" + UUID.randomUUID();
        String ward = String.valueOf(ThreadLocalRandom.current().nextInt(1, 5));
        Answer answer = door.act("draft", Map.of("summary", summary, "ward", ward));
        if (answer.done()) {
            document = answer.text();
        }
        return said(answer, new Line("draft", "DOCUMENT", answer.text(), summary, "", ""));
    }

    private boolean next(Door door) {
        List<String[]> found =
                door.rows("select d.state, (select count(*) from stored_file f where f.owner = 'DOCUMENT/"
                        + document
                        + "'), (select max(w.act) from work_item w where w.object_kind = 'DOCUMENT' and w.object_id = '"
                        + document + "' and w.closed_at is null and w.kind = 'TASK') from document d where d.id = "
                        + document);
        if (found.isEmpty()) {
            document = "";
            return false;
        }
        String[] now = found.get(0);
        return switch (now[0]) {
            case "DRAFT" ->
                "0".equals(now[1]) ? attach(door, "attach", "DOCUMENT", document, "") : onDocument(door, "submit");
            case "IN_APPROVAL" -> onDocument(door, "REVIEW".equals(now[2]) ? "review" : "sign");
            case "SIGNED" -> onDocument(door, "issue");
            case "ISSUED" -> "CLOSE".equals(now[2]) ? onDocument(door, "close") : onDuties(door);
            default -> ended();
        };
    }

    private boolean ended() {
        document = "";
        return true;
    }

    private boolean onDuties(Door door) {
        for (String[] duty : door.rows("select a.id, a.state, a.unit_code, (select count(*) from stored_file f"
                + " where f.owner = 'DUTY/' || cast(a.id as varchar(20))), a.delivered_at is not null from duty a"
                + " where a.document_id = " + document + " and a.state <> 'COMPLETED' order by a.id")) {
            String ward = duty[2].substring(2);
            switch (duty[1]) {
                case "SENT" -> {
                    if ("true".equalsIgnoreCase(duty[4])) {
                        return onDuty(door, "takeOn", duty[0], ward);
                    }
                }
                case "IN_PROGRESS" -> {
                    return "0".equals(duty[3])
                            ? attach(door, "attachResult", "DUTY", duty[0], ward)
                            : onDuty(door, "report", duty[0], ward);
                }
                case "IN_REVIEW" -> {
                    return onDuty(door, "approve", duty[0], ward);
                }
                case "SUBMITTED" -> {
                    return onDuty(door, "confirm", duty[0], ward);
                }
                default -> throw new IllegalStateException("a duty is " + duty[1]);
            }
        }
        return false;
    }

    private boolean onDocument(Door door, String act) {
        Answer answer = door.act(act, Map.of("id", document));
        return said(answer, new Line(act, "DOCUMENT", document, answer.text(), "", ""));
    }

    private boolean onDuty(Door door, String act, String duty, String ward) {
        return said(door.act(act, Map.of("id", duty, "ward", ward)), new Line(act, "DUTY", duty, "", "", ""));
    }

    private boolean attach(Door door, String act, String kind, String id, String ward) {
        String name = UUID.randomUUID() + ".pdf";
        byte[] content = ("%PDF-1.7\n% " + name + " "
                        + "x".repeat(ThreadLocalRandom.current().nextInt(LARGEST_FILE)) + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
        Answer answer = door.act(act, Map.of("id", id, "ward", ward, "name", name), content);
        return said(answer, new Line(act, kind, id, name, answer.text(), Sha256.of(content)));
    }

    private boolean said(Answer answer, Line line) {
        if (answer.done()) {
            ledger.acknowledged(line);
            refusals = 0;
            return true;
        }
        if (answer.status() == ActDoor.REFUSED) {
            ledger.refused();
            refused();
        } else {
            ledger.unanswered();
        }
        return false;
    }

    private void refused() {
        refusals++;
        if (refusals > REFUSALS) {
            throw new IllegalStateException("document " + document + " is refused again and again");
        }
    }
}
