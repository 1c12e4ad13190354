package vn.dondoc.board.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardCell;
import vn.dondoc.board.BoardFigures;
import vn.dondoc.board.BoardGroup;
import vn.dondoc.board.BoardLine;
import vn.dondoc.board.BoardPage;
import vn.dondoc.board.BoardTally;
import vn.dondoc.calendar.look.DueText;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.duty.DutyRole;

/**
 * Writes a board for its element, in one go and small: what cells look like stands once in a list, and a cell names its
 * column, its look and the duties it opens.
 */
final class BoardJson {

    private final BoardPage page;
    private final JsonArray looks = Json.createArray();
    private final Map<CellLook, Integer> known = new HashMap<>();
    private final Map<BoardTally, Integer> tallies = new HashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private BoardJson(BoardPage page) {
        this.page = page;
    }

    /** Everything the element shows; {@code query} is what its links keep of the address. */
    static JsonObject of(BoardPage page, String query) {
        return new BoardJson(page).write(query);
    }

    private JsonObject write(String query) {
        JsonObject board = Json.createObject();
        board.put("base", "plans/" + page.plan());
        board.put("query", query);
        board.put("columns", columns());
        board.put("bands", bands());
        board.put("lines", lines());
        board.put("looks", looks);
        return board;
    }

    private JsonArray columns() {
        JsonArray all = Json.createArray();
        for (BoardGroup group : page.shown().columns()) {
            int owner = group.folds() ? all.length() : -1;
            if (group.folds()) {
                all.set(
                        owner,
                        column(group.code(), group.name(), -1, group.units().size()));
            }
            group.units().forEach(unit -> all.set(all.length(), column(unit.id().code(), unit.name(), owner, 0)));
        }
        return all;
    }

    private JsonObject column(String code, String name, int owner, int folded) {
        columns.put(code, columns.size());
        JsonObject column = Json.createObject();
        column.put("code", code);
        column.put("name", name);
        if (owner >= 0) {
            column.put("group", owner);
        }
        if (folded > 0) {
            column.put("folds", folded);
        }
        return column;
    }

    private JsonArray bands() {
        JsonArray bands = Json.createArray();
        bands.set(
                0,
                band(
                        Texts.say("board.all"),
                        null,
                        page.shown().lines(),
                        page.shown().tallies().all()));
        byTheme()
                .forEach((theme, lines) -> bands.set(
                        bands.length(),
                        band(
                                theme.isEmpty() ? Texts.say("board.theme.none") : theme,
                                theme,
                                lines,
                                page.shown().tallies().of(theme))));
        return bands;
    }

    private Map<String, List<BoardLine>> byTheme() {
        return page.shown().lines().stream()
                .collect(Collectors.groupingBy(line -> line.work().theme(), LinkedHashMap::new, Collectors.toList()));
    }

    private JsonObject band(
            String name, @Nullable String theme, List<BoardLine> lines, Map<String, BoardTally> tallied) {
        BoardFigures figures = BoardFigures.of(lines);
        JsonObject band = Json.createObject();
        band.put("name", name);
        if (theme != null) {
            band.put("theme", theme);
        }
        band.put("words", FigureText.brief(figures));
        JsonArray cells = Json.createArray();
        tallied.forEach((code, tally) -> {
            Integer column = columns.get(code);
            if (column != null) {
                cells.set(cells.length(), pair(column, look(tally)));
            }
        });
        band.put("cells", cells);
        return band;
    }

    private JsonArray lines() {
        JsonArray lines = Json.createArray();
        int band = 0;
        for (List<BoardLine> themed : byTheme().values()) {
            band++;
            for (BoardLine line : themed) {
                lines.set(lines.length(), line(line, band));
            }
        }
        return lines;
    }

    private JsonObject line(BoardLine line, int band) {
        JsonObject json = Json.createObject();
        json.put("band", band);
        json.put("id", line.id().value());
        json.put(
                "symbol",
                line.work().symbol() == null
                        ? DocumentTypeText.of(line.work().type())
                        : line.work().symbol());
        json.put("summary", line.work().summary());
        json.put("due", DueText.brief(line.work().due()));
        if (line.document() != null) {
            json.put("document", line.document().value());
        }
        json.put("look", look(LineLook.of(line)));
        json.put("cells", cells(line));
        return json;
    }

    private JsonArray cells(BoardLine line) {
        JsonArray cells = Json.createArray();
        Map<String, List<BoardCell>> byUnit = page.shown().cells().getOrDefault(line.id(), List.of()).stream()
                .collect(Collectors.groupingBy(cell -> cell.unit().code()));
        page.shown().tallies().of(line).forEach((code, tally) -> {
            Integer column = columns.get(code);
            if (column != null) {
                cells.set(cells.length(), cell(column, byUnit.getOrDefault(code, List.of()), tally, line));
            }
        });
        return cells;
    }

    /** A group's cell names no duty: those of its units do. A lead hides the same unit's coordination. */
    private JsonArray cell(int column, List<BoardCell> own, BoardTally tally, BoardLine line) {
        List<BoardCell> leads =
                own.stream().filter(one -> one.role() == DutyRole.LEAD).toList();
        List<BoardCell> shown = leads.isEmpty() ? own : leads;
        JsonArray cell = pair(
                column,
                shown.size() == 1
                        ? look(DutyCellLook.of(shown.get(0), line.status().state()))
                        : look(tally));
        shown.stream()
                .filter(one -> one.duty() != null)
                .forEach(one -> cell.set(
                        cell.length(), Objects.requireNonNull(one.duty()).value()));
        return cell;
    }

    private static JsonArray pair(int column, int look) {
        JsonArray pair = Json.createArray();
        pair.set(0, column);
        pair.set(1, look);
        return pair;
    }

    private int look(BoardTally tally) {
        return tallies.computeIfAbsent(tally, any -> look(TallyLook.of(tally)));
    }

    private int look(CellLook look) {
        Integer place = known.get(look);
        if (place != null) {
            return place;
        }
        JsonObject json = Json.createObject();
        json.put("tone", look.tone().className());
        json.put("icon", look.icon());
        json.put("brief", look.brief());
        json.put("words", look.words());
        if (look.pale()) {
            json.put("pale", 1);
        }
        looks.set(looks.length(), json);
        known.put(look, looks.length() - 1);
        return looks.length() - 1;
    }
}
