package vn.dondoc.common.ui;

import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts by their names, as they go to a browser and come from it. */
final class KeptJson {

    private KeptJson() {}

    static Map<String, String> read(JsonObject told) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : told.keys()) {
            texts.put(name, told.getString(name));
        }
        return texts;
    }

    static JsonObject of(Map<String, String> texts) {
        JsonObject json = Json.createObject();
        texts.forEach(json::put);
        return json;
    }
}
