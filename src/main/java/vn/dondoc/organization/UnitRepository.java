package vn.dondoc.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, String> {

    Unit save(Unit unit);

    void flush();

    Optional<Unit> findById(String code);

    List<Unit> findAll();

    List<Unit> findByCodeIn(Collection<String> codes);

    List<Unit> findByKind(UnitKind kind);

    long count();
}
