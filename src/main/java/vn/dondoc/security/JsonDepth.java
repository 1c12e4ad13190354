package vn.dondoc.security;

/** How deep a text of JSON is nested, found without building anything from it. */
final class JsonDepth {

    private JsonDepth() {}

    /** True if it is nested deeper than this anywhere, whatever else is wrong with it. */
    static boolean exceeds(byte[] json, int most) {
        int depth = 0;
        boolean text = false;
        for (int at = 0; at < json.length; at++) {
            byte sign = json[at];
            if (text) {
                at += sign == '\\' ? 1 : 0;
                text = sign != '"';
            } else if (sign == '"') {
                text = true;
            } else if (sign == '{' || sign == '[') {
                depth++;
            } else if (sign == '}' || sign == ']') {
                depth--;
            }
            if (depth > most) {
                return true;
            }
        }
        return false;
    }
}
