package vn.dondoc.document;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessObjects;
import vn.dondoc.access.AddressObjects;

/** A document's address is that of a draft or of an issued one. */
@Component
class DocumentAddresses implements AddressObjects {

    private final AccessObjects objects;

    DocumentAddresses(AccessObjects objects) {
        this.objects = objects;
    }

    @Override
    public Map<String, Supplier<String>> of(String route) {
        return route.equals("documents/:id")
                ? Map.of(
                        "draft", () -> objects.draft().toString(),
                        "issued", () -> objects.issued().toString())
                : Map.of();
    }
}
