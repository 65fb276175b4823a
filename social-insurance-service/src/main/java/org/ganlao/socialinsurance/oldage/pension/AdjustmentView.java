package org.ganlao.socialinsurance.oldage.pension;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionAdjustment;

record AdjustmentView(
        UUID id,
        int version,
        String region,
        String document,
        StatedTerms terms,
        String proposedBy,

        @Schema(description = "批准人；未批准为空 · None before the approval")
        String approvedBy,

        @Schema(description = "已执行 · What was added so far") AdjustmentCost applied,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static AdjustmentView from(PensionAdjustment adjustment, AdjustmentCost applied) {
        return new AdjustmentView(
                adjustment.id(),
                adjustment.version(),
                adjustment.region(),
                adjustment.document(),
                StatedTerms.from(adjustment.terms(), adjustment.tiers()),
                adjustment.approval().proposedBy(),
                adjustment.approval().approvedBy(),
                applied,
                adjustment.origin().sourceRef(),
                adjustment.recordedAt());
    }
}
