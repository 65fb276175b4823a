package org.ganlao.laborrights.enforcement.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Result;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.event.Fact;

/** A case on the wire; contracts/events/labor-rights/complaint-case.*.v1 describe it. */
record ComplaintCaseFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        Channel channel,
        Subject subject,
        LocalDate closedOn,
        Result result,
        String annulReason)
        implements Fact {

    static ComplaintCaseFact of(ComplaintCase told) {
        Complaint complaint = told.complaint();
        return new ComplaintCaseFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                complaint.employer(),
                complaint.channel(),
                complaint.subject(),
                told.closure() == null ? null : told.closure().on(),
                told.closure() == null ? null : told.closure().result(),
                told.annulReason());
    }
}
