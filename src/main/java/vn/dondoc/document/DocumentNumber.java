package vn.dondoc.document;

/**
 * The number of a document in its series.
 *
 * @param symbol the number and symbol as written, such as {@code 05-CT/QU}
 * @param term the term or year of the series
 * @param number the number in it
 */
record DocumentNumber(String symbol, String term, int number) {}
