package vn.dondoc.organization.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;
import vn.dondoc.organization.ImportResult;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.RefusedRows;
import vn.dondoc.organization.UploadedTable;

/**
 * An import under way or just done. It belongs to the session, so that whoever leaves the screen finds it, and the passwords
 * that are said only once, when they come back.
 */
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile int total;
    private volatile @Nullable ImportResult result;
    private volatile @Nullable Message trouble;

    private ImportRun() {}

    /** Starts one as the person of this session. */
    static ImportRun start(OfficeImport officeImport, List<UploadedTable> files, RefusedRows refused) {
        ImportRun run = new ImportRun();
        VaadinSession.getCurrent().setAttribute(ImportRun.class, run);
        new Thread(new DelegatingSecurityContextRunnable(() -> run.work(officeImport, files, refused)), "office-import")
                .start();
        return run;
    }

    /** The one of this session, if there is one. */
    static Optional<ImportRun> current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ImportRun.class));
    }

    /** Forgets it, and the passwords with it. */
    static void forget() {
        VaadinSession.getCurrent().setAttribute(ImportRun.class, null);
    }

    private void work(OfficeImport officeImport, List<UploadedTable> files, RefusedRows refused) {
        try {
            result = officeImport.run(files, refused, this::progress);
        } catch (Refusal refusal) {
            trouble = refusal.faults().get(0).message();
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            trouble = Message.of("import.failed");
        }
    }

    private void progress(int done, int all) {
        total = all;
        made.accumulateAndGet(done, Math::max);
    }

    /** Takes the file of passwords; true only the first time. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    boolean taken() {
        return taken.get();
    }

    boolean ended() {
        return result != null || trouble != null;
    }

    int made() {
        return made.get();
    }

    int total() {
        return total;
    }

    Optional<ImportResult> result() {
        return Optional.ofNullable(result);
    }

    Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }
}
