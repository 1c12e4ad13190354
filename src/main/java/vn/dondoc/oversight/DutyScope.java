package vn.dondoc.oversight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.access.Scope;
import vn.dondoc.common.UnitId;

/** The duties a person may open (domain §2), as a condition on {@code assignment a}: figures count no other. */
final class DutyScope {

    static final String VISIBLE = """
            (:everything = true or a.unit_code in (:units) or a.issuing_body in (:bodies)
             or a.drafting_unit in (:headOf) or a.drafting_unit in (:secretaryOf)
             or a.author = :me or a.signer = :me or a.monitor = :me)
            """;

    private DutyScope() {}

    static Map<String, Object> params(Scope scope) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("everything", scope.everything());
        params.put("units", codes(scope.units()));
        params.put("bodies", codes(scope.bodies()));
        params.put("headOf", codes(scope.headOf()));
        params.put("secretaryOf", codes(scope.secretaryOf()));
        params.put("me", scope.person().value());
        return params;
    }

    /** The codes, or one that no unit has: SQL knows no empty list. */
    private static Collection<String> codes(Set<UnitId> units) {
        return units.isEmpty() ? Set.of("-") : units.stream().map(UnitId::code).collect(Collectors.toSet());
    }
}
