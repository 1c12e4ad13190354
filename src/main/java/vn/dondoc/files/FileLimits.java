package vn.dondoc.files;

import java.util.List;

/**
 * What the store takes in, for a screen to say beforehand. The store checks again.
 *
 * @param extensions the endings of names, without the dot
 * @param maxSize the largest size in bytes
 */
public record FileLimits(List<String> extensions, long maxSize) {}
