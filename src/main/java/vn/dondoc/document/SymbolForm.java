package vn.dondoc.document;

import org.jspecify.annotations.Nullable;

/** How number and symbol are written (domain §7); two digits below ten. */
public enum SymbolForm {
    /** {@code 05-CT/QU}: Party bodies and mass organizations. */
    PARTY {
        @Override
        public String write(int number, @Nullable String year, String type, String body) {
            return digits(number) + "-" + type + "/" + body;
        }
    },
    /** {@code 05/KH-UBND}, or with its year {@code 12/2022/QĐ-UBND}: State bodies. */
    STATE {
        @Override
        public String write(int number, @Nullable String year, String type, String body) {
            return digits(number) + "/" + (year == null ? "" : year + "/") + type + "-" + body;
        }
    };

    /**
     * A number and symbol.
     *
     * @param number the number, from 1
     * @param year the year a State body may write between number and type, or null
     * @param type the letters of the type
     * @param body the letters of the body
     */
    public abstract String write(int number, @Nullable String year, String type, String body);

    private static String digits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
