package vn.dondoc.document;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.UnitKind;

/**
 * Numbers and symbols (domain §7): a series for each issuing body, type and term, taken inside the issuing transaction, so
 * that two clerks never get the same number and none is lost when an issue fails.
 */
@Component
class NumberSeries {

    private final JdbcClient jdbc;
    private final Directory directory;

    NumberSeries(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Takes the next number and writes it as the body does: {@code 05-CT/QU}, or {@code 05/KH-UBND} for the State. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(UnitId body, DocumentType type, LocalDate day) {
        boolean state = isState(body);
        int number = take(body, type, state ? String.valueOf(day.getYear()) : termOf(day));
        String digits = number < 10 ? "0" + number : String.valueOf(number);
        return state
                ? "%s/%s-%s".formatted(digits, type.letters(), body)
                : "%s-%s/%s".formatted(digits, type.letters(), body);
    }

    /** Party bodies and mass organizations count by committee term, State bodies by year. */
    private boolean isState(UnitId body) {
        UnitKind kind = directory.unit(body).kind();
        return switch (kind) {
            case CHINH_QUYEN, PHONG_BAN, DON_VI_SU_NGHIEP, LUC_LUONG_VU_TRANG -> true;
            case CAP_UY, BAN_DANG, DOAN_THE, PHUONG -> false;
        };
    }

    private int take(UnitId body, DocumentType type, String term) {
        if (advance(body, type, term) == 0) {
            open(body, type, term);
            advance(body, type, term);
        }
        return jdbc.sql("select last_number from number_series where issuing_body = ? and type = ? and term = ?")
                .params(body.code(), type.name(), term)
                .query(Integer.class)
                .single();
    }

    private int advance(UnitId body, DocumentType type, String term) {
        return jdbc.sql("update number_series set last_number = last_number + 1"
                        + " where issuing_body = ? and type = ? and term = ?")
                .params(body.code(), type.name(), term)
                .update();
    }

    /** Opens a series. Whoever opens the same one at the same moment tries again and finds it. */
    private void open(UnitId body, DocumentType type, String term) {
        try {
            jdbc.sql("insert into number_series (issuing_body, type, term, last_number) values (?, ?, ?, 0)")
                    .params(body.code(), type.name(), term)
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
