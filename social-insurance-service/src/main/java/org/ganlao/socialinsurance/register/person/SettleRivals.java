package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.person.domain.RivalRecord;

/** Shows where a person has two records of which only one can stand, and notes how that was settled. Lock: the person. */
@ApplicationScoped
class SettleRivals {

    private static final String KIND = "rival-record";

    private final RivalRecordRepository found;
    private final RivalRows rows;
    private final Persons persons;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    SettleRivals(
            RivalRecordRepository found,
            RivalRows rows,
            Persons persons,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.found = found;
        this.rows = rows;
        this.persons = persons;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    RivalRecordView settle(UUID id, String ifMatch, RivalSettlement settlement) {
        RivalRecord rivals = found.forChange(id, ifMatch, record -> persons.lockTokens(Set.of(record.person())));
        rivals.settle(rows.bothStand(rivals), settlement.how(), caller.subject(), changes.now());
        rows.takeIn(rivals.kind(), rivals.setAside());
        events.note(KIND, "settled", rivals, settlement.how());
        return RivalRecordView.from(rivals);
    }

    RivalRecordView one(UUID id) {
        RivalRecordView view = RivalRecordView.from(found.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<RivalRecordView> page(RivalFilter filter, Paging paging) {
        Page<RivalRecordView> page = found.page(filter, paging).map(RivalRecordView::from);
        reads.list(KIND);
        return page;
    }
}
