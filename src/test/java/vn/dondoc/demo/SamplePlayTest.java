package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DemoTest;

@DemoTest
class SamplePlayTest {
    private final JdbcClient jdbc;

    @Autowired
    SamplePlayTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void every_state() {
        System.out.println(jdbc.sql("select state, count(*) c from assignment group by state")
                .query()
                .listOfRows());
        System.out.println(
                jdbc.sql("select id, state, symbol from document").query().listOfRows());
        assertThat(jdbc.sql("select count(*) from document").query(Long.class).single())
                .isEqualTo(15);
    }
}
