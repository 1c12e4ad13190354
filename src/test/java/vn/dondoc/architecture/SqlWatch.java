package vn.dondoc.architecture;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Refuses, in every test with a database, a statement in which a room names what is not its own to name. The room is that of
 * the nearest class of the application. What Hibernate writes is not judged here, because entities never leave their room;
 * nor what the engine and the migrations do by themselves.
 */
public final class SqlWatch implements QueryExecutionListener {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String OURS = "vn.dondoc.";
    private static final List<String> ON_THEIR_OWN =
            List.of("org.hibernate.", "org.camunda.", "org.apache.ibatis.", "org.flywaydb.");
    private static final Map<Class<?>, Writer> WRITERS = new ConcurrentHashMap<>();
    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();
    private static final SqlOwners OWNERS = SqlOwners.read();
    private static final Writer NOBODY = new Writer("", false);

    /** The room that executes something, and whether what it executes comes from every kind of thing. */
    private record Writer(String room, boolean asksEveryKind) {

        List<String> faults(String sql) {
            return asksEveryKind ? OWNERS.faultsButForViews(room, sql) : OWNERS.faults(room, sql);
        }
    }

    /** May name every table, each for a reason its own description gives. */
    static final Set<String> EXEMPT =
            Set.of("QueriedChecks", "EngineChecks", "DutyChecks", "DocumentChecks", "SampleSweep");

    /**
     * May execute what the kinds of things give it through {@code access.Subject}: each says in the views of its own room who
     * may open it, and an inbox shows things of every kind. Its own texts name nothing of theirs, and no table of anybody's.
     */
    static final Set<String> ASKS_EVERY_KIND = Set.of("InboxList");

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Writer writer = STACK.walk(SqlWatch::writerOf);
        if (writer != NOBODY) {
            queries.forEach(query -> judge(writer, query.getQuery()));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Judged before.
    }

    private static void judge(Writer writer, String sql) {
        if (!JUDGED.contains(writer + sql)) {
            List<String> faults = writer.faults(sql);
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults));
            }
            JUDGED.add(writer + sql);
        }
    }

    private static Writer writerOf(Stream<StackFrame> frames) {
        return frames.map(StackFrame::getDeclaringClass)
                .filter(type -> type != SqlWatch.class)
                .filter(type -> type.getName().startsWith(OURS) || onItsOwn(type))
                .findFirst()
                .map(type -> WRITERS.computeIfAbsent(type, SqlWatch::writer))
                .orElse(NOBODY);
    }

    private static boolean onItsOwn(Class<?> type) {
        return ON_THEIR_OWN.stream().anyMatch(type.getName()::startsWith);
    }

    /** The room of a class of the application; nobody's for a test's, an exempt one's and a library's. */
    private static Writer writer(Class<?> type) {
        String name = type.getName();
        boolean judged = name.startsWith(OURS) && !isTest(type) && !EXEMPT.contains(outermost(name));
        int end = name.indexOf('.', OURS.length());
        return judged && end > 0
                ? new Writer(name.substring(OURS.length(), end), ASKS_EVERY_KIND.contains(outermost(name)))
                : NOBODY;
    }

    private static boolean isTest(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static String outermost(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
    }
}
