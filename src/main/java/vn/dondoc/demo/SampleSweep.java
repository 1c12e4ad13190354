package vn.dondoc.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.TextPattern;
import vn.dondoc.demo.SampleLoad.State;
import vn.dondoc.files.FileStore;

/**
 * Empties the database for the sample office to start over: every table of the schema but what migrations filled and what the
 * engine keeps of its definitions. It is the one place that writes tables of other rooms, and asks the database which there
 * are (docs/adr/0012-sample-office-starts-over.md).
 */
@Component
@Profile("demo")
class SampleSweep {

    /** What stays of tables that are emptied otherwise: by these rows the engine starts instances. */
    private static final Map<String, String> OF_DEFINITIONS = Map.of(
            "act_ru_event_subscr", "(proc_inst_id_ is null)",
            "act_ru_job", "(process_instance_id_ is null)");

    private static final TextPattern KEPT = TextPattern.of(
            "(?i)flyway_schema_history|act_ge_.+|act_re_.+|act_ru_jobdef|committee_term|may_give_work|sample_load|office_folder");

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final SampleLoad mark;
    private final FileStore files;

    SampleSweep(DataSource dataSource, JdbcClient jdbc, SampleLoad mark, FileStore files) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.mark = mark;
        this.files = files;
    }

    /**
     * Removes every row and every stored file. Ids are not given out twice, so that no address of before leads to something else.
     *
     * @throws IllegalStateException unless a load of the sample office has begun and not ended
     */
    @Transactional
    public void everything() {
        if (mark.state() != State.UNFINISHED) {
            throw new IllegalStateException("Only a sample office about to be loaded is emptied.");
        }
        if (onH2()) {
            emptyOneByOne();
        } else {
            emptyAtOnce();
        }
        jdbc.sql("delete from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null").update();
        files.clear();
    }

    /** H2 may leave foreign keys unchecked, but ends the transaction with that; a sweep that is interrupted starts over. */
    private void emptyOneByOne() {
        jdbc.sql("set referential_integrity false").update();
        try {
            tables().forEach(this::empty);
        } finally {
            jdbc.sql("set referential_integrity true").update();
        }
    }

    private void empty(String table) {
        String rest = OF_DEFINITIONS.get(table.toLowerCase(Locale.ROOT));
        jdbc.sql("delete from \"" + table + "\"" + (rest == null ? "" : " where not " + rest))
                .update();
    }

    /** PostgreSQL always checks them, so that tables are emptied together, with everything in them. */
    private void emptyAtOnce() {
        OF_DEFINITIONS.forEach(this::setAside);
        String all = tables().stream().collect(Collectors.joining("\", \"", "\"", "\""));
        jdbc.sql("truncate table " + all).update();
        OF_DEFINITIONS.keySet().forEach(this::putBack);
    }

    private void setAside(String table, String rest) {
        jdbc.sql("create temporary table kept_" + table + " on commit drop as select * from " + table + " where "
                        + rest)
                .update();
    }

    private void putBack(String table) {
        jdbc.sql("insert into " + table + " select * from kept_" + table).update();
    }

    private List<String> tables() {
        return jdbc
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = current_schema and table_type = 'BASE TABLE' order by table_name")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !KEPT.matches(table))
                .toList();
    }

    private boolean onH2() {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(dataSource, meta -> meta.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.H2;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
