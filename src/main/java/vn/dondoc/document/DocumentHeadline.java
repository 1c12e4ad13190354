package vn.dondoc.document;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;

/**
 * What an inbox row shows of a document.
 *
 * @param title its summary
 * @param symbol its number and symbol, or null before the issue
 * @param from the unit that drafted it
 */
public record DocumentHeadline(String title, @Nullable String symbol, UnitId from) {}
