package vn.dondoc.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.common.ReconciliationChecks;

/** Checks that are a query each, which gives the subjects that differ. */
abstract class QueriedChecks implements ReconciliationChecks {

    private final JdbcClient jdbc;
    private final Map<String, String> queries;

    QueriedChecks(JdbcClient jdbc, Map<String, String> queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    @Override
    public Map<String, Supplier<List<String>>> all() {
        Map<String, Supplier<List<String>>> all = new LinkedHashMap<>();
        queries.forEach((check, query) ->
                all.put(check, () -> jdbc.sql(query).query(String.class).list()));
        return all;
    }
}
