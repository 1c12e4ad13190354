package vn.dondoc.browser;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.ResultContent;

/** The heads of the wards nobody watches in the story: each takes its duty on and reports, through the services. */
final class WardsByService {

    private static final ResultContent DONE = new ResultContent("Đã thực hiện xong.", "", List.of(), List.of());

    private final JdbcClient jdbc;
    private final RunAs runAs;
    private final Duties duties;

    private record Open(long duty, long head) {}

    WardsByService(JdbcClient jdbc, RunAs runAs, Duties duties) {
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.duties = duties;
    }

    /** Every ward that still has its duty to take on hands in its result; how many these are. */
    int finish(String documentId) {
        List<Open> open = jdbc.sql("select a.id, m.person_id from duty a join membership m"
                        + " on m.unit_code = a.unit_code and m.role = 'UNIT_HEAD' and m.valid_to is null"
                        + " where a.document_id = ? and a.state = 'SENT' order by a.id")
                .param(Long.valueOf(documentId))
                .query((row, n) -> new Open(row.getLong(1), row.getLong(2)))
                .list();
        open.forEach(this::finish);
        return open.size();
    }

    private void finish(Open open) {
        PersonId head = new PersonId(open.head());
        DutyId duty = new DutyId(open.duty());
        runAs.person(head, () -> {
            duties.takeOn(duty, head, null);
            duties.report(duty, DONE);
            return duty;
        });
    }
}
