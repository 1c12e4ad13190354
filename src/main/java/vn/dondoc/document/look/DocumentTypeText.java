package vn.dondoc.document.look;

import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentType;

/** The types of documents in words. */
public final class DocumentTypeText {

    private DocumentTypeText() {}

    /** Such as <i>Kế hoạch</i>. */
    public static String of(DocumentType type) {
        return Texts.say("document.type." + type.name());
    }
}
