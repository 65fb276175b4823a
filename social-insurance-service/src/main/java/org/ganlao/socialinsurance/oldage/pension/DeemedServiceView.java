package org.ganlao.socialinsurance.oldage.pension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.oldage.pension.domain.DeemedService;

record DeemedServiceView(
        UUID id,
        int version,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        LocalDate from,
        LocalDate until,
        @Schema(description = "整月数 · Whole months") int months,
        String evidence,
        String statedBy,

        @Schema(description = "复核人；未复核不计入 · None before the approval, and not counted")
        String approvedBy,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DeemedServiceView from(DeemedService service) {
        return new DeemedServiceView(
                service.id(),
                service.version(),
                service.person(),
                service.region(),
                service.occurredOn(),
                service.until(),
                service.months(),
                service.evidence(),
                service.approval().proposedBy(),
                service.approval().approvedBy(),
                service.annulReason(),
                service.origin().sourceRef(),
                service.recordedAt());
    }
}
