package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hats, as at a day on which both the hat and its unit are valid. */
interface MembershipRepository extends Repository<Membership, Long> {

    String VALID = """
             m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
             and exists (select 1 from Unit u where u.code = m.unitCode
                         and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day))
            """;

    Membership save(Membership membership);

    void delete(Membership membership);

    List<Membership> findAll();

    @Query("select m from Membership m where m.personId = :person and" + VALID)
    List<Membership> ofPerson(long person, LocalDate day);

    @Query("select m from Membership m where m.unitCode = :unit and" + VALID)
    List<Membership> ofUnit(String unit, LocalDate day);

    @Query("select m from Membership m where m.role = vn.dondoc.access.Role.ADMIN and" + VALID)
    List<Membership> administrators(LocalDate day);
}
