package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a failure says about the database beneath it. */
class DatabaseFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "90121"})
    void a_lost_connection_is_a_database_that_is_away(String state) {
        assertThat(DatabaseFault.away(new IllegalStateException(new SQLException("lost", state))))
                .isTrue();
    }

    @Test
    void an_empty_pool_is_a_database_that_is_away() {
        assertThat(DatabaseFault.away(new CannotCreateTransactionException(
                        "none", new SQLTransientConnectionException("none in 30 s"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "HYT00"})
    void a_lock_that_was_not_given_in_time_is_a_wait_that_was_too_long(String state) {
        Throwable fault = new CannotAcquireLockException("held", new SQLException("held", state));

        assertThat(DatabaseFault.waitedTooLong(fault)).isTrue();
        assertThat(DatabaseFault.away(fault)).isFalse();
    }

    @Test
    void any_other_fault_is_neither() {
        Throwable fault = new IllegalStateException(new SQLException("duplicate", "23505"));

        assertThat(DatabaseFault.away(fault)).isFalse();
        assertThat(DatabaseFault.waitedTooLong(fault)).isFalse();
    }
}
