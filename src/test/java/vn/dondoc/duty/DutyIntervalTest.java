package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vn.dondoc.common.UnitId;

/** A duty's own time never goes backwards, whatever the clocks of its nodes say. */
class DutyIntervalTest {

    private static final Instant BEGIN = Instant.parse("2022-06-20T01:00:00Z");

    @Property
    void the_next_interval_begins_after_this_one_and_no_later_than_the_clock_if_that_is_ahead(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long microsAhead) {
        Instant clock = BEGIN.plusNanos(microsAhead * 1_000);

        Instant next = interval().after(clock);

        assertThat(next).isAfter(BEGIN);
        assertThat(next).isEqualTo(clock.isAfter(BEGIN) ? clock : BEGIN.plusNanos(1_000));
    }

    private static DutyInterval interval() {
        Duty duty = MadeDuty.of(DutyRole.LEAD, false, new UnitId("P03"), LocalDate.of(2022, 6, 30), BEGIN);
        duty.id = 1L;
        return new DutyInterval(duty, BEGIN);
    }
}
