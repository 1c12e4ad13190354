package vn.dondoc.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose each table and view is, as the migrations say: each of their sections names its room, and a view that another room
 * has as a port names that room too. A room may name its own tables and views, and the views of rooms it may call.
 */
final class SqlOwners {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String ENGINE = "act_";
    private static final Pattern SECTION = Pattern.compile(
            "^-- (room|port of): ([a-z]+)\\s*$|\\bcreate (?:or replace )?(table|view) (?:if not exists )?([a-z_]+)([^;]*)",
            Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|into|update|table)\\s+\"?([a-z][a-z0-9_]*)");

    private final Map<String, String> tables = new TreeMap<>();
    private final Map<String, String> views = new TreeMap<>();
    private final Map<String, String> viewTexts = new TreeMap<>();
    private final Map<String, String> viewRooms = new HashMap<>();
    private final Map<String, Set<String>> callable;

    private SqlOwners(Map<String, Set<String>> callable) {
        this.callable = callable;
    }

    /** Reads the migrations, in their order, and the rooms' own descriptions. */
    static SqlOwners read() {
        SqlOwners owners = new SqlOwners(RoomFiles.callable());
        Sources.under(MIGRATIONS.toString()).stream()
                .filter(file -> file.toString().endsWith(".sql"))
                .sorted(Comparator.comparingInt(SqlOwners::number))
                .forEach(file -> owners.read(file.getFileName().toString(), Sources.read(file)));
        return owners;
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    /** Takes in one migration; a table without a room is refused. */
    void read(String file, String text) {
        String room = null;
        String port = null;
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            if ("room".equals(section.group(1))) {
                room = section.group(2);
                port = null;
            } else if (section.group(1) != null) {
                port = section.group(2);
            } else {
                own(file, room, port, section);
            }
        }
    }

    private void own(String file, @Nullable String room, @Nullable String port, Matcher made) {
        String name = made.group(4);
        if (room == null) {
            throw new IllegalStateException("Nobody owns " + name + " in " + file + ": write '-- room: …' above it.");
        }
        if (made.group(3).equals("table")) {
            tables.put(name, room);
        } else {
            views.put(name, port == null ? room : port);
            viewRooms.put(name, room);
            viewTexts.put(name, made.group(5));
        }
    }

    /** What a room's SQL names and may not, each in a sentence. */
    List<String> faults(String room, String sql) {
        return faults(room, sql, name -> views.containsKey(name) && mayCall(room, views.get(name)));
    }

    /** The same of a room that is given conditions by rooms it may not call: their views it may name, their tables not. */
    List<String> faultsButForViews(String room, String sql) {
        return faults(room, sql, views::containsKey);
    }

    private List<String> faults(String room, String sql, Predicate<String> open) {
        List<String> faults = new ArrayList<>();
        Matcher named = NAMED.matcher(sql);
        while (named.find()) {
            String name = named.group(1);
            String owner = tables.getOrDefault(name, name.startsWith(ENGINE) ? "process" : views.get(name));
            if (owner != null && !owner.equals(room) && !open.test(name)) {
                faults.add("The room %s names %s of the room %s in: %s"
                        .formatted(room, name, owner, sql.strip().replaceAll("\\s+", " ")));
            }
        }
        return faults;
    }

    /** What the texts of the views name and may not. */
    List<String> faultsOfViews() {
        return viewTexts.entrySet().stream()
                .flatMap(view -> faults(viewRooms.get(view.getKey()), view.getValue()).stream())
                .toList();
    }

    Set<String> tables() {
        return tables.keySet();
    }

    Set<String> views() {
        return views.keySet();
    }

    /** The views that a room publishes. */
    Set<String> viewsOf(String room) {
        return views.entrySet().stream()
                .filter(view -> view.getValue().equals(room))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every room that owns something. */
    Set<String> rooms() {
        return tables.values().stream().collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayCall(String room, String owner) {
        return callable.getOrDefault(room, Set.of()).contains(owner);
    }
}
