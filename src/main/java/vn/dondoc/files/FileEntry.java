package vn.dondoc.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.files.ContentFolder.Arrival;
import vn.dondoc.files.FileChecks.Checked;

/** A file of an owner. Its bytes were safe in the folder before this row was written. */
@Entity
@Table(name = "stored_file")
@SuppressWarnings("NullAway.Init")
class FileEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    private long id;

    private String owner;
    private String sha256;
    private String name;
    private String mediaType;

    @Column(name = "byte_size")
    private long size;

    @Enumerated(EnumType.STRING)
    private @Nullable FileCaution caution;

    private long uploadedBy;

    @Column(name = "at")
    private Instant at;

    protected FileEntry() {}

    FileEntry(String owner, Arrival arrival, FileName name, Checked checked, PersonId by, Instant at) {
        this.owner = owner;
        this.sha256 = arrival.sha256();
        this.name = name.text();
        this.mediaType = checked.kind().mediaType();
        this.size = arrival.size();
        this.caution = checked.caution();
        this.uploadedBy = by.value();
        this.at = at;
    }

    void giveTo(String newOwner) {
        owner = newOwner;
    }

    FileId id() {
        return new FileId(id);
    }

    String owner() {
        return owner;
    }

    String sha256() {
        return sha256;
    }

    StoredFile file() {
        return new StoredFile(id(), name, mediaType, size, caution, new PersonId(uploadedBy), at);
    }
}
