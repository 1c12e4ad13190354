package vn.dondoc.board.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardGroup;
import vn.dondoc.board.BoardTally;
import vn.dondoc.board.DutyFigures;
import vn.dondoc.board.DutyQuestion;
import vn.dondoc.board.DutySlice;
import vn.dondoc.board.PlanNumbers;
import vn.dondoc.board.PlanNumbers.ThemeNumbers;
import vn.dondoc.board.UnitNumbers;
import vn.dondoc.common.ui.Texts;

/** Themes by units and groups as a heat map: how many of the lead duties are done, and a red frame where one is overdue. */
final class HeatPicture {

    /** How much is done, in parts of one: the colour of a cell, the ink on it, and what the legend says. */
    private enum Heat {
        NOTHING(0, 0.001, "none-ground", "none"),
        LESS(0.001, 0.5, "due-soon-ground", "due-soon"),
        MORE(0.5, 1, "info-ground", "info"),
        ALL(1, 1.001, "in-time-ground", "in-time");

        private final double from;
        private final double to;
        private final String tone;
        private final String ink;

        Heat(double from, double to, String tone, String ink) {
            this.from = from;
            this.to = to;
            this.tone = tone;
            this.ink = ink;
        }

        static Heat of(double part) {
            return Stream.of(values())
                    .filter(heat -> part < heat.to)
                    .findFirst()
                    .orElse(ALL);
        }

        JsonObject json() {
            JsonObject json = Json.createObject();
            json.put("name", Texts.say("plan.numbers.heat." + this));
            json.put("from", from);
            json.put("to", to);
            json.put("tone", tone);
            return json;
        }
    }

    private final PlanNumbers numbers;
    private final List<BoardGroup> columns;
    private final JsonArray cells = Json.createArray();

    HeatPicture(PlanNumbers numbers) {
        this.numbers = numbers;
        this.columns = columns(numbers);
    }

    /** Groups stand for their units. */
    static List<BoardGroup> columns(PlanNumbers numbers) {
        List<BoardGroup> all =
                numbers.duties().units().stream().map(UnitNumbers::column).toList();
        List<BoardGroup> groups = all.stream().filter(BoardGroup::folds).toList();
        return all.stream()
                .filter(column -> column.folds()
                        || groups.stream().noneMatch(group -> group.units().containsAll(column.units())))
                .toList();
    }

    JsonObject figures() {
        JsonObject json = Json.createObject();
        json.put("kind", "heat");
        json.put("x", all(columns.stream().map(HeatPicture::column)));
        json.put("alarm", Texts.say("plan.numbers.heat.alarm"));
        json.put("classes", all(Stream.of(Heat.values()).map(Heat::json)));
        JsonArray themes = Json.createArray();
        IntStream.range(0, numbers.themes().size()).forEach(y -> {
            ThemeNumbers theme = numbers.themes().get(y);
            themes.set(y, NumberTables.themeName(theme.theme()));
            IntStream.range(0, columns.size()).forEach(x -> cell(theme.theme(), x, y));
        });
        json.put("y", themes);
        json.put("cells", cells);
        return json;
    }

    private static JsonObject column(BoardGroup column) {
        JsonObject json = Json.createObject();
        json.put("name", column.folds() ? column.name() : column.code());
        return json;
    }

    private void cell(String theme, int x, int y) {
        BoardGroup column = columns.get(x);
        BoardTally tally = numbers.duties().tallies().of(theme).get(column.code());
        if (tally == null || !tally.duties().any()) {
            return;
        }
        int done = tally.duties().of(DutySlice.COMPLETED);
        int all = tally.duties().of(DutySlice.TOTAL);
        double part = (double) done / all;
        JsonObject cell = Json.createObject();
        cell.put("x", x);
        cell.put("y", y);
        cell.put("part", part);
        cell.put("text", Texts.say("plan.numbers.part", done, all));
        cell.put("ink", Heat.of(part).ink);
        cell.put("alarm", tally.duties().of(DutySlice.OVERDUE) > 0);
        cell.put("says", says(theme, column, tally.duties()));
        cell.put(
                "href",
                DutyAddress.of(
                        numbers.plan(),
                        DutyQuestion.of(BoardFilter.ALL.of(theme).in(column.code()), DutySlice.TOTAL)));
        cells.set(cells.length(), cell);
    }

    private static String says(String theme, BoardGroup column, DutyFigures duties) {
        int overdue = duties.of(DutySlice.OVERDUE);
        String done = Texts.say("board.tally", duties.of(DutySlice.COMPLETED), duties.of(DutySlice.TOTAL));
        String late = overdue == 0 ? "" : ", " + Texts.say("board.tally.overdue", overdue);
        return Stream.of(NumberTables.themeName(theme), column.name(), done + late)
                .map(HeatPicture::escaped)
                .reduce((one, other) -> one + "<br>" + other)
                .orElse("");
    }

    /** The bubble is HTML. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static JsonArray all(Stream<JsonObject> objects) {
        JsonArray array = Json.createArray();
        objects.forEach(object -> array.set(array.length(), object));
        return array;
    }
}
