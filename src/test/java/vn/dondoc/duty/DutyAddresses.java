package vn.dondoc.duty;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessObjects;
import vn.dondoc.access.AddressObjects;

/** A duty's address is that of a unit's own or of a sibling from the same document. */
@Component
class DutyAddresses implements AddressObjects {

    private final AccessObjects objects;
    private final JdbcClient jdbc;

    DutyAddresses(AccessObjects objects, JdbcClient jdbc) {
        this.objects = objects;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> of(String route) {
        return route.equals("duties/:id")
                ? Map.of("duty", () -> objects.sentDuty().toString(), "sibling", this::sibling)
                : Map.of();
    }

    /** The duty of another unit from the same document. */
    private String sibling() {
        return jdbc.sql("select id from duty where document_id = ? and unit_code = 'QX-THIRD'")
                .param(objects.issued().value())
                .query(String.class)
                .single();
    }
}
