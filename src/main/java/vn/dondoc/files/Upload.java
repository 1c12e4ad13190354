package vn.dondoc.files;

import java.nio.file.Path;

/**
 * A file on its way in, already on this machine's disk.
 *
 * @param name the name the person gave it; kept, but never used as a path
 * @param content where its bytes lie; the caller removes it afterwards
 */
public record Upload(String name, Path content) {}
