package vn.dondoc.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;

/** What the process needs to know and do about documents. For the room of the engine only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Dispatch {

    private final DocumentDesk desk;
    private final Recipients recipients;
    private final OpenLeads openLeads;

    Dispatch(DocumentDesk desk, Recipients recipients, OpenLeads openLeads) {
        this.desk = desk;
        this.recipients = recipients;
        this.openLeads = openLeads;
    }

    /** Units that should have the document for information and have not received it yet. */
    public List<UnitId> uninformed(DocumentId id, int atMost) {
        return recipients.undelivered(id, atMost);
    }

    /** Takes the delivery to one such unit for the caller alone; false if it was delivered meanwhile. */
    public boolean inform(DocumentId id, UnitId unit) {
        return recipients.deliver(id, unit, desk.now());
    }

    /** Says that every unit was reached; true if lead duties are still open. */
    public boolean dispatched(DocumentId id) {
        return openLeads.dispatched(id);
    }
}
