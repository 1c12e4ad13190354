package vn.dondoc.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.Refusal;
import vn.dondoc.intake.ImportProgress;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.intake.UploadedTable;

/**
 * Brings units, their other names and groups, people, succession and the rules of giving work into the office from files.
 * Files are told apart by their header row, and rows may name units of any file handed in together with theirs. Importing
 * the same files twice changes nothing.
 */
@Service
public class OfficeImport {

    private final ImportWriter writer;
    private final FirstPasswords passwords;
    private final AccessPolicy policy;

    OfficeImport(ImportWriter writer, FirstPasswords passwords, AccessPolicy policy) {
        this.writer = writer;
        this.passwords = passwords;
        this.policy = policy;
    }

    /** What an import of these files would do, with the reason for every row that would be refused. Changes nothing. */
    public OfficePreview check(List<UploadedTable> files) {
        mayImport();
        return writer.preview(files);
    }

    /**
     * Imports all rows of these files, or nothing.
     *
     * @throws Refusal if one row is refused
     */
    public OfficeImported run(List<UploadedTable> files) {
        return run(files, OnRefusedRow.STOP, ImportProgress.UNWATCHED);
    }

    /**
     * Imports these files in one transaction. Each new person gets a one-time password, which only the result says.
     *
     * @param refused what to do about refused rows
     * @param progress is told how many first passwords are made
     * @throws Refusal if rows are refused and that stops the import, or if no administrator would be left
     */
    public OfficeImported run(List<UploadedTable> files, OnRefusedRow refused, ImportProgress progress) {
        Hat hat = mayImport();
        Map<String, Secret> secrets =
                new ConcurrentHashMap<>(passwords.oneTime(writer.newUsernames(files, refused), progress));
        return writer.write(
                files, refused, username -> secrets.computeIfAbsent(username, late -> passwords.oneTime()), hat);
    }

    /**
     * Imports an office in which every new person gets the same password and need not change it.
     *
     * @throws Refusal if one row is refused
     */
    public OfficeImported run(List<UploadedTable> files, String sharedPassword) {
        Hat hat = mayImport();
        Secret shared = passwords.shared(sharedPassword);
        return writer.write(files, OnRefusedRow.STOP, username -> shared, hat);
    }

    /** A file to start from: the header row of a kind of table and an example. */
    public byte[] template(OfficeTable kind) {
        mayImport();
        try {
            return new ClassPathResource("import-templates/" + kind.template()).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hat mayImport() {
        return policy.require(OrganizationAct.MANAGE_OFFICE, Parties.office());
    }
}
