package vn.dondoc.demo;

import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import vn.dondoc.demo.StrangeOffice.Whose;
import vn.dondoc.organization.Directory;

/**
 * Sees to it at the start, before anybody is answered, that a real office opens no data of the sample, whose passwords
 * everybody knows, and that the sample opens no real office, which it would offer to empty. The mark of the loading tells
 * them apart.
 */
@Component
class OfficeOfItsKind implements SmartInitializingSingleton {

    private static final Profiles SAMPLE = Profiles.of("demo");

    private final Environment environment;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Directory directory;

    OfficeOfItsKind(Environment environment, DataSource dataSource, JdbcClient jdbc, Directory directory) {
        this.environment = environment;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Compares them.
     *
     * @throws StrangeOffice if the data is of the other kind
     */
    @Override
    public void afterSingletonsInstantiated() {
        boolean sample = environment.acceptsProfiles(SAMPLE);
        boolean marked =
                jdbc.sql("select count(*) from sample_load").query(Long.class).single() > 0;
        if (marked && !sample) {
            throw new StrangeOffice(Whose.SAMPLE, database());
        }
        if (sample && !marked && !directory.empty()) {
            throw new StrangeOffice(Whose.REAL, database());
        }
    }

    private String database() {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, meta -> meta.getURL());
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
