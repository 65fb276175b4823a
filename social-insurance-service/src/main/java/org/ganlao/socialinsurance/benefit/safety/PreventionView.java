package org.ganlao.socialinsurance.benefit.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.safety.domain.Prevention;
import org.ganlao.socialinsurance.benefit.safety.domain.PreventionState;

record PreventionView(
        UUID id,
        int version,
        PreventionState state,
        String region,
        LocalDate plannedOn,
        String purpose,
        Money amount,
        String proposedBy,
        String approvedBy,

        @Schema(description = "基金账分录 · The posting by which the fund paid")
        UUID entry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PreventionView from(Prevention prevention) {
        return new PreventionView(
                prevention.id(),
                prevention.version(),
                prevention.state(),
                prevention.region(),
                prevention.plan().plannedOn(),
                prevention.plan().purpose(),
                prevention.plan().amount(),
                prevention.approval().proposedBy(),
                prevention.approval().approvedBy(),
                prevention.entry(),
                prevention.annulReason(),
                prevention.origin().sourceRef(),
                prevention.recordedAt());
    }
}
