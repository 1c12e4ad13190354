package vn.dondoc.files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose turn it is to touch content that lies in the folder already: one transaction's at a time, on whatever node. Until
 * it ends nobody else removes content, or takes up again what was about to be removed.
 */
@Component
class FolderTurn {

    private final JdbcClient jdbc;

    FolderTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the turn, and keeps it until the transaction ends; gives the id of the office, empty before it has a folder. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String take() {
        return jdbc.sql("select office_id from office_folder for update")
                .query(String.class)
                .single();
    }
}
