package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestDatabase;

/** The engine's tables come from our migrations, with the index the engine lacks. */
@OfficeTest
class EngineTablesTest {

    private final DataSource dataSource;

    @Autowired
    EngineTablesTest(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Test
    void child_tasks_are_found_by_an_index() throws Exception {
        try (var connection = dataSource.getConnection()) {
            String table = connection.getMetaData().storesUpperCaseIdentifiers() ? "ACT_RU_TASK" : "act_ru_task";

            assertThat(indexedColumns(connection.getMetaData(), table)).contains("parent_task_id_");
        }
    }

    @Test
    void the_run_is_on_the_database_it_says() throws Exception {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isPostgres() ? "PostgreSQL" : "H2");
        }
    }

    private static List<String> indexedColumns(DatabaseMetaData metaData, String table) throws Exception {
        List<String> columns = new ArrayList<>();
        try (ResultSet index = metaData.getIndexInfo(null, null, table, false, true)) {
            while (index.next()) {
                String column = index.getString("COLUMN_NAME");
                if (column != null) {
                    columns.add(column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
