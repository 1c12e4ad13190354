package vn.dondoc.demo;

/** The data that the program is told to open is of the other kind, so it does not start. {@link StrangeOfficeAnalyzer} says it in words. */
class StrangeOffice extends RuntimeException {

    /** Whose the data is. */
    enum Whose {
        /** The sample office's, whose people all have a password that everybody knows. */
        SAMPLE,
        /** A real office's, which the sample must never be loaded over. */
        REAL
    }

    private final Whose whose;
    private final String database;

    StrangeOffice(Whose whose, String database) {
        super(whose + ": " + database);
        this.whose = whose;
        this.database = database;
    }

    Whose whose() {
        return whose;
    }

    /** The address of the database. */
    String database() {
        return database;
    }
}
