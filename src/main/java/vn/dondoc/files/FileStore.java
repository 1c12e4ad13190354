package vn.dondoc.files;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Fault;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.files.ContentFolder.Arrival;
import vn.dondoc.files.FileChecks.Checked;

/**
 * The evidence store, for other rooms only. It has no address of its own and knows nobody's rights: the service that owns the
 * object checks first, then asks here under the object's name. A file is found only together with its owner.
 */
@Service
public class FileStore {

    private final FileRepository rows;
    private final FileChecks checks;
    private final Antivirus antivirus;
    private final FileQuota quota;
    private final ContentFolder folder;
    private final Clock clock;

    FileStore(
            FileRepository rows,
            FileChecks checks,
            Antivirus antivirus,
            FileQuota quota,
            ContentFolder folder,
            Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.antivirus = antivirus;
        this.quota = quota;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Takes a file in for an owner. The bytes are safe before the row is written; if the transaction fails afterwards, the
     * sweep finds them.
     */
    @Transactional
    public FileId keep(Upload upload, String owner, PersonId by) {
        FileName name = FileName.of(upload.name());
        FileKind kind = checks.announced(name, upload.content());
        try (Arrival arrival = folder.receive(upload.content())) {
            Checked checked = checks.content(name, kind, arrival.path());
            antivirus.check(name, arrival.path());
            quota.take(name, arrival.size(), by);
            folder.settle(arrival);
            FileEntry row = new FileEntry(owner, arrival, name, checked, by, clock.instant());
            return rows.save(row).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves files from one owner to another, all or none. */
    @Transactional
    public void give(List<FileId> files, String fromOwner, String toOwner) {
        Set<Long> ids = files.stream().map(FileId::value).collect(Collectors.toSet());
        List<FileEntry> found = rows.findByIdInAndOwner(ids, fromOwner);
        if (found.size() < ids.size()) {
            throw gone();
        }
        found.forEach(row -> row.giveTo(toOwner));
    }

    /** Takes a file from its owner. Its bytes go with the next sweep, unless somebody else has the same. */
    @Transactional
    public void drop(FileId file, String owner) {
        rows.delete(row(file, owner));
    }

    /** The files of an owner, in the order they came. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(String owner) {
        return rows.findByOwnerOrderByAtAscIdAsc(owner).stream()
                .map(FileEntry::file)
                .toList();
    }

    /** The files of many owners; an owner without any is not in the map. */
    @Transactional(readOnly = true)
    public Map<String, List<StoredFile>> of(Collection<String> owners) {
        return rows.findByOwnerInOrderByAtAscIdAsc(owners).stream()
                .collect(groupingBy(FileEntry::owner, mapping(FileEntry::file, toList())));
    }

    /** A file of this owner with its bytes. */
    @Transactional(readOnly = true)
    public FileContent open(FileId file, String owner) {
        FileEntry row = row(file, owner);
        Path path = folder.place(row.sha256());
        return new FileContent(row.file(), path);
    }

    /**
     * Removes the bytes that no row has named for a day: of dropped files, and of transactions that failed. Several nodes may
     * do it at once.
     */
    public void sweep() {
        try {
            quota.forget();
            folder.sweep(rows::existsBySha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all bytes, for an office that starts over and has no rows any more. */
    @Transactional
    public void clear() {
        try {
            folder.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileEntry row(FileId file, String owner) {
        return rows.findByIdAndOwner(file.value(), owner).orElseThrow(FileStore::gone);
    }

    private static Refusal gone() {
        return new Refusal(List.of(Fault.at("file", "files.fault.gone")));
    }
}
