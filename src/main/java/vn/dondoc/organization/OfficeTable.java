package vn.dondoc.organization;

import java.util.List;
import vn.dondoc.intake.TableKind;

/** The tables an office can be imported from, in the order in which they are taken in. */
public enum OfficeTable implements TableKind {
    /** Units. */
    UNITS("don-vi.csv", List.of("code", "name", "kind", "valid_from"), List.of("parent", "valid_to", "registry_unit")),
    /** Other names of units. */
    OTHER_NAMES("don-vi-ten-khac.csv", List.of("unit_code", "alias"), List.of()),
    /** Names for several units at once. */
    GROUPS("nhom-don-vi.csv", List.of("group_code", "group_text", "unit_codes"), List.of()),
    /** People and their hats. */
    PEOPLE(
            "can-bo.csv",
            List.of("username", "full_name", "unit_code", "roles"),
            List.of("position", "email", "valid_from")),
    /** Which unit went over into which. */
    LINEAGE("sap-nhap.csv", List.of("old_code", "new_code", "effective_date", "kind"), List.of()),
    /** Who may give work to whom. */
    GIVING_RULES("giao-viec.csv", List.of("giver_kind", "taker_kind"), List.of());

    private final String template;
    private final List<String> required;
    private final List<String> optional;

    OfficeTable(String template, List<String> required, List<String> optional) {
        this.template = template;
        this.required = required;
        this.optional = optional;
    }

    /** The name of the file with its header and an example, in the folder {@code import-templates}. */
    public String template() {
        return template;
    }

    @Override
    public List<String> required() {
        return required;
    }

    /** The columns a file of this kind may have. */
    public List<String> optional() {
        return optional;
    }
}
