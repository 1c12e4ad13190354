package vn.dondoc.theme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ThemeRepository extends Repository<Theme, Long> {

    Theme saveAndFlush(Theme theme);

    Optional<Theme> findById(long id);

    List<Theme> findByMergedIntoIsNull();

    List<Theme> findBySuccessor(long successor);
}
