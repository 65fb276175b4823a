package org.ganlao.laborrights.legal.reconsideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.reconsideration.domain.Reconsideration;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;

record ReconsiderationView(
        UUID id,
        int version,
        ReconsiderationState state,
        StatedAct matter,

        @Schema(description = "受理之日，即收到申请之日 · Day from which it counts as accepted")
        LocalDate acceptedOn,

        String extensionGround,

        @Schema(description = "不予受理、中止或撤回的理由 · Why it was not accepted, stands still or was withdrawn")
        String outcome,

        StatedReconsiderationDecision decision,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ReconsiderationView from(Reconsideration reconsideration) {
        return new ReconsiderationView(
                reconsideration.id(),
                reconsideration.version(),
                reconsideration.state(),
                StatedAct.from(reconsideration.matter()),
                reconsideration.acceptedOn(),
                reconsideration.extensionGround(),
                reconsideration.outcome(),
                StatedReconsiderationDecision.from(reconsideration.decision()),
                reconsideration.approval(),
                reconsideration.annulReason(),
                reconsideration.origin().sourceRef(),
                reconsideration.recordedAt());
    }
}
