package vn.dondoc.reliability;

import java.util.Map;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;

/** What comes with an act. */
record Call(Map<String, String> with, byte[] body) {

    String get(String name) {
        return with.getOrDefault(name, "");
    }

    DocumentId document() {
        return new DocumentId(Long.parseLong(get("id")));
    }

    DutyId duty() {
        return new DutyId(Long.parseLong(get("id")));
    }

    int ward() {
        return Integer.parseInt(get("ward"));
    }
}
