package vn.dondoc.board.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.CurvePoint;
import vn.dondoc.board.Milestone;
import vn.dondoc.board.PlanNumbers;
import vn.dondoc.board.Reached;

/** The months of a plan as a curve: what was due, issued and done by the end of each, and what a book said was done. */
final class CurvePicture {

    private final PlanNumbers numbers;

    CurvePicture(PlanNumbers numbers) {
        this.numbers = numbers;
    }

    JsonObject figures() {
        JsonObject json = Json.createObject();
        json.put("kind", "curve");
        JsonArray months = Json.createArray();
        numbers.curve().forEach(point -> months.set(months.length(), NumberTables.MONTH.format(point.until())));
        json.put("x", months);
        JsonArray series = Json.createArray();
        Stream.of(Milestone.values()).forEach(milestone -> series.set(series.length(), series(milestone)));
        json.put("series", series);
        return json;
    }

    private JsonObject series(Milestone milestone) {
        JsonObject json = Json.createObject();
        json.put("name", MilestoneWords.of(milestone));
        json.put("tone", tone(milestone));
        json.put("dashed", milestone == Milestone.DUE || milestone == Milestone.DONE_BY_BOOK);
        json.put("area", milestone == Milestone.DONE);
        JsonArray values = Json.createArray();
        JsonArray links = Json.createArray();
        List<CurvePoint> points = numbers.curve().stream()
                .filter(point -> point.past() || milestone == Milestone.DUE)
                .toList();
        for (CurvePoint point : points) {
            if (point.knows(milestone)) {
                values.set(values.length(), point.of(milestone));
            } else {
                values.set(values.length(), Json.createNull());
            }
            links.set(
                    links.length(),
                    BoardAddress.of(numbers.plan(), BoardFilter.of(new Reached(milestone, point.until()))));
        }
        json.put("values", values);
        json.put("links", links);
        return json;
    }

    private static String tone(Milestone milestone) {
        return switch (milestone) {
            case DUE -> "none";
            case ISSUED -> "info";
            case DONE -> "in-time";
            case DONE_BY_BOOK -> "due-soon";
        };
    }
}
