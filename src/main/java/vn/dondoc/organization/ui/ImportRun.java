package vn.dondoc.organization.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.dondoc.common.ui.LongRun;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.OfficeImported;

/** An import of this session, with the passwords that are said only once. */
final class ImportRun {

    private static final String NAME = "office-import";

    /** What an import brought, and whether its passwords were taken. */
    record Outcome(OfficeImported result, AtomicBoolean taken) {

        /** Takes the file of passwords; true only the first time. */
        boolean take() {
            return taken.compareAndSet(false, true);
        }
    }

    private ImportRun() {}

    static LongRun<Outcome> start(OfficeImport officeImport, List<UploadedTable> files, OnRefusedRow refused) {
        return LongRun.start(
                NAME, watcher -> new Outcome(officeImport.run(files, refused, watcher::reached), new AtomicBoolean()));
    }

    static Optional<LongRun<Outcome>> current() {
        return LongRun.current(NAME);
    }

    static void forget() {
        LongRun.forget(NAME);
    }
}
