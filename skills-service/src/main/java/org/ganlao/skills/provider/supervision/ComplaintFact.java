package org.ganlao.skills.provider.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.provider.supervision.domain.TrainingComplaint;

/** A complaint on the wire; contracts/events/skills/training-complaint.*.v1 describe it. */
record ComplaintFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID institution,
        LocalDate dueOn,
        Boolean upheld,
        LocalDate decidedOn,
        String annulReason)
        implements Fact {

    static ComplaintFact of(TrainingComplaint complaint) {
        return new ComplaintFact(
                complaint.id(),
                complaint.version(),
                complaint.occurredOn(),
                complaint.recordedAt(),
                complaint.region(),
                complaint.institution(),
                complaint.dueOn(),
                complaint.upheld(),
                complaint.decidedOn(),
                complaint.annulReason());
    }
}
