package vn.dondoc.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FileRepository extends Repository<FileEntry, Long> {

    FileEntry save(FileEntry row);

    void delete(FileEntry row);

    Optional<FileEntry> findByIdAndOwner(long id, String owner);

    List<FileEntry> findByIdInAndOwner(Collection<Long> ids, String owner);

    List<FileEntry> findByOwnerOrderByAtAscIdAsc(String owner);

    List<FileEntry> findByOwnerInOrderByAtAscIdAsc(Collection<String> owners);

    boolean existsBySha256(String sha256);
}
