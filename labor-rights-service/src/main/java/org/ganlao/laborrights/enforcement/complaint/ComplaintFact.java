package org.ganlao.laborrights.enforcement.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintState;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.laborrights.enforcement.complaint.domain.RefusalGround;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/complaint.*.v1 describe it. */
record ComplaintFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Channel channel,
        Subject subject,
        String employer,
        boolean anonymous,
        ComplaintState state,
        LocalDate decidedOn,
        RefusalGround ground,
        UUID inspectionCase,
        String annulReason)
        implements Fact {

    static ComplaintFact of(ReceivedComplaint told) {
        return new ComplaintFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.channel(),
                told.matter().subject(),
                told.matter().employer(),
                told.person() == null,
                told.state(),
                told.decidedOn(),
                told.ground(),
                told.inspectionCase(),
                told.annulReason());
    }
}
