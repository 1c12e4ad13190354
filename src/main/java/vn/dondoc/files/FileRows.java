package vn.dondoc.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FileRows extends Repository<FileRow, Long> {

    FileRow save(FileRow row);

    void delete(FileRow row);

    Optional<FileRow> findByIdAndOwner(long id, String owner);

    List<FileRow> findByIdInAndOwner(Collection<Long> ids, String owner);

    List<FileRow> findByOwnerOrderById(String owner);

    List<FileRow> findByOwnerInOrderById(Collection<String> owners);

    boolean existsBySha256(String sha256);
}
