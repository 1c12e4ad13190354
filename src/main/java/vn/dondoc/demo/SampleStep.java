package vn.dondoc.demo;

import vn.dondoc.common.Message;
import vn.dondoc.office.Preparation;

/** The parts of the loading, each with its share of the whole time. */
enum SampleStep {
    SWEEP("preparing.sweep", 0, 4),
    OFFICE("preparing.office", 4, 12),
    BOOKS("preparing.books", 12, 60),
    PLAY("preparing.play", 60, 100);

    private final String text;
    private final int from;
    private final int to;

    SampleStep(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** So much of so much of this part is done. */
    Preparation at(int done, int of) {
        return Preparation.at(Message.of(text, done, of), from + (to - from) * done / Math.max(of, 1));
    }
}
