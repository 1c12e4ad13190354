package vn.dondoc.document;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;

/**
 * What a document rests on (căn cứ).
 *
 * @param document the document, where it is known here
 * @param words how it is named, such as {@code Chỉ thị số 06-CT/QU ngày 15/02/2022}
 */
public record Basis(@Nullable DocumentId document, String words) {}
