package vn.dondoc.board.ui;

import java.util.List;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;

/** What the numbers of a plan mean, with their formulas in words; printed beneath them. */
class NumberDefinitions extends Panel {

    private static final List<String> TERMS = List.of(
            "LINES",
            "DROPPED",
            "LINE_DONE",
            "ISSUED_RATE",
            "DONE_RATE",
            "TOTAL",
            "COMPLETED",
            "OPEN",
            "A",
            "B",
            "ON_TIME",
            "SCOPE");

    NumberDefinitions() {
        super(Texts.say("plan.numbers.definitions"));
        Facts facts = new Facts();
        TERMS.forEach(term ->
                facts.fact(Texts.say("plan.numbers.term." + term), Texts.say("plan.numbers.definition." + term)));
        with(facts);
    }
}
