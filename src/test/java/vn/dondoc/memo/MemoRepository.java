package vn.dondoc.memo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MemoRepository extends Repository<Memo, Long> {

    Memo saveAndFlush(Memo memo);

    Optional<Memo> findById(long id);
}
