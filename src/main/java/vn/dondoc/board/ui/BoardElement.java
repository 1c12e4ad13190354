package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dondoc.board.BoardPage;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.ui.Texts;

/** The board of a plan, drawn by the browser: lines, units, and what each unit has to do for each line. */
@Tag("plan-board")
@JsModule("context://elements/plan-board.js")
final class BoardElement extends Component implements HasSize {

    private static final List<String> WORDS = List.of("label", "line", "state", "fold", "unfold", "column", "more");

    BoardElement() {
        JsonObject words = Json.createObject();
        WORDS.forEach(word -> words.put(word, Texts.say("board.words." + word)));
        getElement().setPropertyJson("words", words);
    }

    /** Shows a board; {@code query} is what its links keep of the address, {@code open} the groups that are opened. */
    void show(BoardPage page, String query, Set<String> open) {
        open(open);
        getElement().setPropertyJson("board", BoardJson.of(page, query));
    }

    /** Opens these groups and folds every other. */
    void open(Set<String> groups) {
        JsonArray codes = Json.createArray();
        groups.stream().sorted().forEach(code -> codes.set(codes.length(), code));
        getElement().setPropertyJson("open", codes);
    }

    /** Told which line a person asks more about. */
    void onLine(Consumer<PlanLineId> asked) {
        getElement()
                .addEventListener(
                        "line",
                        event -> asked.accept(
                                new PlanLineId((long) event.getEventData().getNumber("event.detail.id"))))
                .addEventData("event.detail.id");
    }

    /** Told which groups are open, whenever one is folded or opened. */
    void onFolded(Consumer<Set<String>> folded) {
        getElement()
                .addEventListener(
                        "folded",
                        event -> folded.accept(
                                Set.copyOf(parts(event.getEventData().getString("event.detail.open"))
                                        .toList())))
                .addEventData("event.detail.open");
    }

    /** Told which duties are chosen for an act on several. */
    void onChosen(Consumer<List<DutyId>> chosen) {
        getElement()
                .addEventListener(
                        "chosen",
                        event -> chosen.accept(parts(event.getEventData().getString("event.detail.duties"))
                                .map(duty -> new DutyId(Long.parseLong(duty)))
                                .toList()))
                .addEventData("event.detail.duties");
    }

    /** While it is on, a click on a cell chooses its duties instead of opening them. */
    void choosing(boolean on) {
        getElement().setAttribute("choosing", on);
    }

    /** Nothing is chosen any more. */
    void forget() {
        getElement().callJsFunction("forget");
    }

    private static Stream<String> parts(String joined) {
        return Stream.of(joined.split(",")).filter(part -> !part.isBlank()).distinct();
    }
}
