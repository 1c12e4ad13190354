package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DurableH2Test {

    @Test
    void an_h2_file_that_may_lose_acknowledged_work_is_refused() {
        assertThatThrownBy(() -> DurableH2.check("jdbc:h2:file:./data/dondoc")).hasMessageContaining("WRITE_DELAY=0");
        assertThatThrownBy(() -> DurableH2.check("jdbc:h2:./data/dondoc;WRITE_DELAY=500"))
                .hasMessageContaining("WRITE_DELAY=0");
    }

    @Test
    void a_durable_h2_file_a_memory_database_and_postgresql_are_taken() {
        assertThatCode(() -> {
                    DurableH2.check("jdbc:h2:file:./data/dondoc;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
                    DurableH2.check("jdbc:h2:mem:test");
                    DurableH2.check("jdbc:postgresql://localhost/dondoc");
                })
                .doesNotThrowAnyException();
    }
}
