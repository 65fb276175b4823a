package org.ganlao.skills.instruction.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.instruction.training.domain.CompletionAmendment;

record CompletionAmendmentView(
        UUID id,
        int version,
        UUID trainee,
        String region,
        LocalDate proposedOn,

        @Schema(description = "应有的记录；为空即撤销结业 · As it should have been recorded; null where it is struck out")
        StatedAmendment stated,

        String reason,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CompletionAmendmentView from(CompletionAmendment amendment) {
        return new CompletionAmendmentView(
                amendment.id(),
                amendment.version(),
                amendment.trainee(),
                amendment.region(),
                amendment.occurredOn(),
                amendment.stated().map(StatedAmendment::from).orElse(null),
                amendment.reason(),
                amendment.approval(),
                amendment.annulReason(),
                amendment.origin().sourceRef(),
                amendment.recordedAt());
    }
}
