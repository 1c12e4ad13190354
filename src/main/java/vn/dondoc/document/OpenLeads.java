package vn.dondoc.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.duty.Delivery;
import vn.dondoc.duty.DutyFact;

/**
 * Counts the open lead duties of each document and clause in rows of their own, so that of two duties that end at the same
 * instant exactly one sees zero (docs/adr/0004).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenLeads {

    private final JdbcClient jdbc;
    private final Delivery delivery;
    private final DocumentFlow flow;

    OpenLeads(JdbcClient jdbc, Delivery delivery, DocumentFlow flow) {
        this.jdbc = jdbc;
        this.delivery = delivery;
        this.flow = flow;
    }

    /** Begins to count when a document is issued. */
    public void begin(DocumentId document, List<ClauseId> leads) {
        jdbc.sql("insert into document_progress (document_id, open_leads, dispatched) values (?, ?, false)")
                .params(document.value(), leads.size())
                .update();
        Map<ClauseId, Long> byClause =
                leads.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        byClause.forEach((clause, open) -> jdbc.sql("insert into clause_progress (clause_id, open_leads) values (?, ?)")
                .params(clause.value(), open)
                .update());
    }

    /** Says that every unit was reached; true if lead duties are still open. */
    public boolean dispatched(DocumentId document) {
        jdbc.sql("update document_progress set dispatched = true where document_id = ?")
                .param(document.value())
                .update();
        return openLeads(document) > 0;
    }

    @EventListener
    void on(DutyFact.Opened opened) {
        add(1, opened.change().document(), opened.change().clause());
    }

    @EventListener
    void on(DutyFact.Ended fact) {
        DutyFact.Change ended = fact.change();
        add(-1, ended.document(), ended.clause());
        if (openLeads(ended.clause()) == 0) {
            delivery.releaseCoordinators(ended.clause());
        }
        if (dispatchedAndDone(ended.document())) {
            flow.dutiesEnded(ended.document());
        }
    }

    private void add(int change, DocumentId document, ClauseId clause) {
        jdbc.sql("update document_progress set open_leads = open_leads + ? where document_id = ?")
                .params(change, document.value())
                .update();
        jdbc.sql("update clause_progress set open_leads = open_leads + ? where clause_id = ?")
                .params(change, clause.value())
                .update();
    }

    private boolean dispatchedAndDone(DocumentId document) {
        return jdbc.sql("select dispatched from document_progress where document_id = ? and open_leads = 0")
                .param(document.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private int openLeads(DocumentId document) {
        return jdbc.sql("select open_leads from document_progress where document_id = ?")
                .param(document.value())
                .query(Integer.class)
                .single();
    }

    private int openLeads(ClauseId clause) {
        return jdbc.sql("select open_leads from clause_progress where clause_id = ?")
                .param(clause.value())
                .query(Integer.class)
                .single();
    }
}
