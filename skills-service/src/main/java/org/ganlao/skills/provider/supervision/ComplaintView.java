package org.ganlao.skills.provider.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.supervision.domain.TrainingComplaint;

@Schema(name = "TrainingComplaint")
record ComplaintView(
        UUID id,
        int version,
        UUID institution,
        String region,
        LocalDate receivedOn,
        String matter,

        @Schema(description = "办理期限 · Last day on which it is decided in time")
        LocalDate dueOn,

        Boolean upheld,
        LocalDate decidedOn,
        String grounds,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ComplaintView from(TrainingComplaint complaint) {
        return new ComplaintView(
                complaint.id(),
                complaint.version(),
                complaint.institution(),
                complaint.region(),
                complaint.occurredOn(),
                complaint.matter(),
                complaint.dueOn(),
                complaint.upheld(),
                complaint.decidedOn(),
                complaint.grounds(),
                complaint.annulReason(),
                complaint.origin().sourceRef(),
                complaint.recordedAt());
    }
}
