package vn.dondoc.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.UnitKind;

/**
 * Numbers and symbols (domain §7): a series for each issuing body, type and term, taken inside the issuing transaction, so
 * that two clerks never get the same number and none is lost when an issue fails.
 */
@Component
class NumberSeries {

    private static final String WHERE_SERIES = " where issuing_body = ? and type = ? and term = ?";

    private final JdbcClient jdbc;
    private final Directory directory;

    NumberSeries(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Takes the next number and writes it as the body does: {@code 05-CT/QU}, or {@code 05/KH-UBND} for the State. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber next(UnitId body, DocumentType type, LocalDate day) {
        Series series = seriesOf(body, type, day);
        int number = take(series);
        SymbolForm form = isState(body) ? SymbolForm.STATE : SymbolForm.PARTY;
        return new DocumentNumber(form.write(number, null, type.letters(), body.code()), series.term(), number);
    }

    /** A number that a book has: the series goes on after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber given(Series series, String symbol, int number) {
        if (raise(series, number) == 0) {
            open(series, number);
        }
        return new DocumentNumber(symbol, series.term(), number);
    }

    /** The series in which a body numbers documents of a type on a day. */
    Series seriesOf(UnitId body, DocumentType type, LocalDate day) {
        return new Series(body, type, isState(body) ? String.valueOf(day.getYear()) : termOf(day));
    }

    /** The numbers of a series that are a document's here, or are explained. */
    Set<Integer> known(Series series) {
        return new HashSet<>(jdbc.sql("""
                        select number_in_term from document
                        where issuing_body = :body and type = :type and number_term = :term
                        union select number from number_explained
                        where issuing_body = :body and type = :type and term = :term
                        """)
                .param("body", series.body().code())
                .param("type", series.type().name())
                .param("term", series.term())
                .query(Integer.class)
                .list());
    }

    /** Says why a number of a series is no document's here. */
    void explain(Series series, int number, String reason, PersonId by, Instant now) {
        jdbc.sql("insert into number_explained (issuing_body, type, term, number, reason, explained_by, explained_at,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        series.body().code(),
                        series.type().name(),
                        series.term(),
                        number,
                        reason,
                        by.value(),
                        OfficeTime.at(now),
                        OfficeTime.at(now))
                .update();
    }

    /** Party bodies and mass organizations count by committee term, State bodies by year. */
    private boolean isState(UnitId body) {
        UnitKind kind = directory.unit(body).kind();
        return switch (kind) {
            case CHINH_QUYEN, PHONG_BAN, DON_VI_SU_NGHIEP, LUC_LUONG_VU_TRANG -> true;
            case CAP_UY, BAN_DANG, DOAN_THE, PHUONG -> false;
        };
    }

    private int take(Series series) {
        if (advance(series) == 0) {
            open(series, 0);
            advance(series);
        }
        return jdbc.sql("select last_number from number_series" + WHERE_SERIES)
                .params(series.body().code(), series.type().name(), series.term())
                .query(Integer.class)
                .single();
    }

    private int advance(Series series) {
        return jdbc.sql("update number_series set last_number = last_number + 1" + WHERE_SERIES)
                .params(series.body().code(), series.type().name(), series.term())
                .update();
    }

    private int raise(Series series, int number) {
        return jdbc.sql("update number_series set last_number = greatest(last_number, ?)" + WHERE_SERIES)
                .params(number, series.body().code(), series.type().name(), series.term())
                .update();
    }

    /** Opens a series. Whoever opens the same one at the same moment tries again and finds it. */
    private void open(Series series, int last) {
        try {
            jdbc.sql("insert into number_series (issuing_body, type, term, last_number) values (?, ?, ?, ?)")
                    .params(series.body().code(), series.type().name(), series.term(), last)
                    .update();
        } catch (DuplicateKeyException opened) {
            throw new OptimisticLockingFailureException("series opened meanwhile", opened);
        }
    }

    private String termOf(LocalDate day) {
        return jdbc.sql("select name from committee_term where valid_from <= ? and valid_to >= ?")
                .params(day, day)
                .query(String.class)
                .optional()
                .orElseGet(() -> String.valueOf(day.getYear()));
    }
}
