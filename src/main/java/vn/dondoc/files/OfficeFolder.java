package vn.dondoc.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.files.StrangeFolder.Why;

/**
 * Sees to it at the start that every node works in the one folder of the office: the database and a mark in the folder hold
 * the same id, made when the office takes its first folder. A node with another folder does not start.
 */
@Component
class OfficeFolder implements SmartInitializingSingleton {

    /** So many of the newest contents must lie in a folder for it to be the one of an office that has none marked yet. */
    private static final int LOOKED_FOR = 20;

    private final JdbcClient jdbc;
    private final ContentFolder folder;
    private final FolderTurn turn;
    private final TransactionTemplate transactions;

    OfficeFolder(JdbcClient jdbc, ContentFolder folder, FolderTurn turn, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.turn = turn;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Compares the two.
     *
     * @throws StrangeFolder if the folder is not the office's
     */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> {
            try {
                check(turn.take());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void check(String office) throws IOException {
        Optional<String> marked = folder.mark().read();
        if (marked.isPresent() && !marked.get().equals(office)) {
            throw strange(Why.OF_ANOTHER_OFFICE, office);
        }
        if (marked.isEmpty() && !office.isEmpty()) {
            throw strange(Why.WITHOUT_MARK, office);
        }
        if (marked.isEmpty()) {
            requireFit();
            take();
        }
    }

    /** For an office that has no folder yet: a new one, or the one in which its files lie already. */
    private void requireFit() throws IOException {
        List<String> newest = jdbc.sql(
                        "select sha256 from stored_file order by id desc fetch first " + LOOKED_FOR + " rows only")
                .query(String.class)
                .list();
        if (!newest.stream().allMatch(folder::holds)) {
            throw strange(Why.FILES_ELSEWHERE, "");
        }
        if (!folder.isOnlyOurs()) {
            throw strange(Why.NOT_ALONE, "");
        }
    }

    private void take() throws IOException {
        String office = UUID.randomUUID().toString();
        folder.mark().write(office);
        try {
            jdbc.sql("update office_folder set office_id = ?").param(office).update();
        } catch (RuntimeException e) {
            folder.mark().remove();
            throw e;
        }
    }

    private StrangeFolder strange(Why why, String office) {
        return new StrangeFolder(why, folder.root(), office);
    }
}
