package vn.dondoc.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UnitGroupRepository extends Repository<UnitGroup, String> {

    UnitGroup save(UnitGroup group);

    Optional<UnitGroup> findById(String code);

    List<UnitGroup> findAll();
}
