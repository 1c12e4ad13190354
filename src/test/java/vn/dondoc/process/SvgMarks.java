package vn.dondoc.process;

/** The small signs that tell what kind of task or event is drawn. */
final class SvgMarks {

    private SvgMarks() {}

    /** A message. */
    static String letter(double x, double y) {
        return DiagramPicture.path("mark", x - 8, y - 5.5, "h16 v11 h-16z l8 6 8 -6");
    }

    /** A person's work. */
    static String person(double x, double y) {
        return DiagramPicture.path("mark", x, y - 6, "a3.5 3.5 0 1 1 -0.01 0z m-6.5 13 c0 -8 13 -8 13 0z");
    }

    /** The machine's work. */
    static String wheel(double x, double y) {
        return DiagramPicture.path("mark", x + 2.5, y, "a2.5 2.5 0 1 1 0 -0.01z m3 0 a5.5 5.5 0 1 1 0 -0.01z")
                + DiagramPicture.path(
                        "mark",
                        x,
                        y,
                        "m0 -5.5v-2.5 m0 16v-2.5 m-5.5 -5.5h-2.5 m16 0h-2.5 m-9.4 -3.9l-1.8 -1.8"
                                + " m11.4 11.4l-1.8 -1.8 m0 -7.8l1.8 -1.8 m-11.4 11.4l1.8 -1.8");
    }
}
