package vn.dondoc.document;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AddressObjects;

/** A document's address is that of a draft or of an issued one. */
@Component
class DocumentAddresses implements AddressObjects {

    private final DocumentsOfCast documents;

    DocumentAddresses(DocumentsOfCast documents) {
        this.documents = documents;
    }

    @Override
    public Map<String, Supplier<String>> of(String route) {
        return route.equals("documents/:id")
                ? Map.of(
                        "draft", () -> documents.draft().toString(),
                        "issued", () -> documents.issued().toString())
                : Map.of();
    }
}
