package vn.dondoc;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Makes units and people for a test, straight in the database, each once per context. */
public class TestPeople {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    /** The shape of a hash that no password has. */
    private static final String NO_PASSWORD = "00".repeat(48);

    private final JdbcClient jdbc;

    public TestPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit with its own registry. */
    public UnitId unit(String code, String kind) {
        return unit(code, kind, code);
    }

    /** A unit whose papers are numbered by another. */
    public UnitId unit(String code, String kind, String registryUnit) {
        if (count("select count(*) from unit where code = ?", code) == 0) {
            jdbc.sql(
                            "insert into unit (code, name, kind, registry_unit, valid_from, version) values (?, ?, ?, ?, ?, 0)")
                    .params(code, "Đơn vị " + code, kind, registryUnit, LONG_AGO)
                    .update();
        }
        return new UnitId(code);
    }

    /** A person with these roles in a unit. */
    public PersonId person(String username, UnitId unit, Role... roles) {
        if (count("select count(*) from person where username = ?", username) == 0) {
            insert(username, unit, roles);
        }
        return new PersonId(jdbc.sql("select id from person where username = ?")
                .param(username)
                .query(Long.class)
                .single());
    }

    /** A person leaves a unit: yesterday was the last day of their hats there. */
    public void leaves(PersonId person, UnitId unit) {
        jdbc.sql("update membership set valid_to = ? where person_id = ? and unit_code = ?")
                .params(TODAY.minusDays(1), person.value(), unit.code())
                .update();
    }

    /** A person has one more hat. */
    public void joins(PersonId person, UnitId unit, Role role) {
        jdbc.sql("insert into membership (id, person_id, unit_code, role, valid_from) values (?, ?, ?, ?, ?)")
                .params(next("membership_seq"), person.value(), unit.code(), role.name(), LONG_AGO)
                .update();
    }

    private void insert(String username, UnitId unit, Role... roles) {
        jdbc.sql(
                        "insert into person (id, username, full_name, position, email, password_hash, password_temporary, version)"
                                + " values (?, ?, ?, 'Chức vụ', '', '" + NO_PASSWORD + "', false, 0)")
                .params(next("person_seq"), username, "Người " + username)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into membership (id, person_id, unit_code, role, valid_from)"
                            + " select ?, id, ?, ?, ? from person where username = ?")
                    .params(next("membership_seq"), unit.code(), role.name(), LONG_AGO, username)
                    .update();
        }
    }

    /** Far from the ids the application takes from the same sequence in blocks of 50. */
    private long next(String sequence) {
        return 1_000_000_000L
                + jdbc.sql("select nextval('" + sequence + "')")
                        .query(Long.class)
                        .single();
    }

    private long count(String sql, String param) {
        return jdbc.sql(sql).param(param).query(Long.class).single();
    }
}
