package vn.dondoc.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.DocumentRow;
import vn.dondoc.document.DocumentState;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxRow;
import vn.dondoc.inbox.InboxTab;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.ProgressFigures;
import vn.dondoc.plan.PlanAct;
import vn.dondoc.trail.TrailLine;

/**
 * Everything that lists things to a person: as the lists show it, and as it should be by the policy alone, thing by thing. All
 * of it in words, so that a difference says what it is.
 */
@Component
class SeenLists {

    private static final Map<String, Act> SEEING =
            Map.of("DOCUMENT", DocumentAct.SEE_DOCUMENT, "DUTY", DutyAct.SEE_DUTY, "PLAN", PlanAct.SEE_PLAN);
    private static final int ALL = 10_000;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final CurrentActor currentActor;
    private final Subjects subjects;
    private final Inbox inbox;
    private final DocumentPages documents;
    private final ProgressFigures figures;

    SeenLists(
            JdbcClient jdbc,
            AccessPolicy policy,
            CurrentActor currentActor,
            Subjects subjects,
            Inbox inbox,
            DocumentPages documents,
            ProgressFigures figures) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.currentActor = currentActor;
        this.subjects = subjects;
        this.inbox = inbox;
        this.documents = documents;
        this.figures = figures;
    }

    /** A row of an inbox, whoever's. */
    record Row(
            long id, String kind, String source, String act, Holder holder, String unit, ObjectRef object, Ends ends) {}

    /** Who claimed it, whether it is closed, and by whom. */
    record Ends(long claimer, boolean closed, long closer) {}

    /** What the current person is shown. */
    Map<String, Set<String>> shown(SeenOffice office, FigureQuestion question) {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (InboxTab tab : tabs()) {
            List<InboxRow> rows = inbox.page(InboxFilter.of(tab), null, ALL);
            shown.put("inbox " + tab, words(rows.stream().map(InboxRow::id)));
            shown.put("count " + tab, words(Stream.of(inbox.count(InboxFilter.of(tab)))));
            shown.put("steps " + tab, words(inbox.steps(tab).keySet().stream()));
        }
        shown.put("documents", words(listed().filter(office.documents::contains)));
        shown.put(
                "figures",
                words(figures.rows(new FigureCell(question, null, FigureColumn.TOTAL), 0, office.duties.size()).stream()
                        .map(duty -> duty.id().value())
                        .filter(office.duties::contains)));
        office.documents.stream()
                .filter(id -> opens(document(id)))
                .forEach(id -> shown.put("trail " + id, words(trail(id).map(TrailLine::command))));
        return shown;
    }

    /** What the policy says that they should be shown. */
    Map<String, Set<String>> due(SeenOffice office) {
        Map<String, Set<String>> due = new TreeMap<>();
        List<Row> rows = rows();
        for (InboxTab tab : tabs()) {
            List<Row> first = firstOfEach(rows.stream().filter(belongsTo(tab)));
            List<Row> open = first.stream().filter(row -> opens(row.object())).toList();
            due.put("inbox " + tab, words(open.stream().map(Row::id)));
            due.put("count " + tab, words(Stream.of(open.size())));
            due.put("steps " + tab, words(open.stream().map(Row::act).filter(act -> !act.isEmpty())));
        }
        due.put("documents", words(office.documents.stream().filter(id -> opens(document(id)))));
        due.put(
                "figures",
                words(office.duties.stream().filter(id -> opens(new ObjectRef("DUTY", String.valueOf(id))))));
        office.documents.stream()
                .filter(id -> opens(document(id)))
                .forEach(id -> due.put("trail " + id, words(dueTrail(id).stream())));
        return due;
    }

    /** Whoever has left the office altogether has no inbox. */
    private List<InboxTab> tabs() {
        return currentActor.get().hats().isEmpty() ? List.of() : List.of(InboxTab.values());
    }

    /** Whoever a step waits for may do it. */
    List<Row> toDoAndMayNot() {
        return rows().stream()
                .filter(row -> !row.act().isEmpty() && belongsTo(InboxTab.TODO).test(row))
                .filter(row ->
                        !policy.allows(subjects.act(row.object().kind(), row.act()), subjects.parties(row.object())))
                .toList();
    }

    private Stream<Long> listed() {
        DocumentFilter discarded = new DocumentFilter("", DocumentState.DISCARDED, null, null, null);
        return Stream.of(DocumentFilter.ALL, discarded)
                .flatMap(filter -> documents.list(filter, 0, 100).stream())
                .map(DocumentRow::id)
                .map(DocumentId::value);
    }

    private Stream<TrailLine> trail(long document) {
        return documents.trailOf(new DocumentId(document)).stream();
    }

    private List<String> dueTrail(long document) {
        List<String> commands = jdbc.sql(
                        "select command from trail_entry where object_kind = 'DOCUMENT' and object_id = ? order by id")
                .param(String.valueOf(document))
                .query(String.class)
                .list();
        return policy.allows(DocumentAct.SEE_DRAFTING, subjects.parties(document(document)))
                ? commands
                : commands.subList(commands.indexOf("document.issue"), commands.size());
    }

    private Predicate<Row> belongsTo(InboxTab tab) {
        Actor actor = currentActor.get();
        long me = actor.personId().value();
        Predicate<Row> mine = row ->
                !row.ends().closed() && row.holder().hatsOf(actor).findAny().isPresent();
        return switch (tab) {
            case TODO ->
                mine.and(row -> Set.of("TASK", "URGE").contains(row.kind()))
                        .and(row -> row.ends().claimer() == 0 || row.ends().claimer() == me);
            case UNIT -> row -> !row.ends().closed() && row.kind().equals("TASK") && oversees(actor, row.unit());
            case NOTICE -> mine.and(row -> Set.of("COORDINATE", "INFORM").contains(row.kind()));
            case WATCHED -> mine.and(row -> row.kind().equals("WATCH"));
            case DONE -> row -> row.kind().equals("TASK") && row.ends().closer() == me;
        };
    }

    private static boolean oversees(Actor actor, String unit) {
        return actor.hats().stream()
                .anyMatch(hat -> hat.unit().code().equals(unit)
                        && Set.of(Role.UNIT_HEAD, Role.CLERK, Role.SECRETARY).contains(hat.role()));
    }

    /** What waits for two hats is one row. */
    private static List<Row> firstOfEach(Stream<Row> rows) {
        return List.copyOf(rows.collect(
                        Collectors.toMap(Row::source, row -> row, BinaryOperator.minBy(Comparator.comparing(Row::id))))
                .values());
    }

    private boolean opens(ObjectRef thing) {
        return policy.allows(Objects.requireNonNull(SEEING.get(thing.kind())), subjects.parties(thing));
    }

    private static ObjectRef document(long id) {
        return new DocumentId(id).ref();
    }

    private List<Row> rows() {
        return jdbc.sql(
                        "select id, kind, source, coalesce(act, '') as act, holder, coalesce(holder_unit, '') as unit, object_kind,"
                                + " object_id, coalesce(claimed_by, 0) as claimer, closed_at is not null as closed,"
                                + " coalesce(closed_by, 0) as closer from work_item where source like 'seen-%'")
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("source"),
                        row.getString("act"),
                        Holder.parse(row.getString("holder")),
                        row.getString("unit"),
                        new ObjectRef(row.getString("object_kind"), row.getString("object_id")),
                        new Ends(row.getLong("claimer"), row.getBoolean("closed"), row.getLong("closer"))))
                .list();
    }

    private static Set<String> words(Stream<?> things) {
        return things.map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
