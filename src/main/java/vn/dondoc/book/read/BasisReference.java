package vn.dondoc.book.read;

import org.jspecify.annotations.Nullable;

/**
 * A document that a row rests on, as the book names it.
 *
 * @param symbol its number and symbol, or null if it names none
 * @param words the book's own words
 */
public record BasisReference(@Nullable Symbol symbol, String words) {}
