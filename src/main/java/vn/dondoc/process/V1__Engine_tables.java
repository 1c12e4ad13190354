package vn.dondoc.process;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's own tables with the scripts inside its jar. It is the first migration, so that later ones may
 * index these tables; the engine itself is told to leave the schema alone.
 */
@Component
class V1__Engine_tables extends BaseJavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        String vendor = vendorOf(connection);
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(FOLDER.formatted(vendor, part)));
        }
    }

    private static String vendorOf(Connection connection) throws Exception {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return product.startsWith("postgres") ? "postgres" : "h2";
    }
}
