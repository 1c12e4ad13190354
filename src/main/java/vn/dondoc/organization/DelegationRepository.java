package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, Long> {

    Delegation save(Delegation delegation);

    @Query("select d from Delegation d where d.deputy = :deputy and d.validFrom <= :day and d.validTo >= :day")
    List<Delegation> toDeputy(long deputy, LocalDate day);
}
