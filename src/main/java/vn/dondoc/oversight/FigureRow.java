package vn.dondoc.oversight;

/**
 * A line of a table of figures.
 *
 * @param key what tells it apart: a code, a theme or an id; empty for the duties that belong nowhere
 * @param label how it is called; empty for the duties that belong nowhere
 * @param figures its figures
 */
public record FigureRow(String key, String label, Figures figures) {

    /** What of it is known of days before the office's first book. */
    FigureRow dated() {
        return new FigureRow(key, label, figures.dated());
    }
}
