package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.medical.domain.AdjustmentKind;
import org.ganlao.socialinsurance.benefit.medical.domain.AdjustmentState;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment;
import org.ganlao.socialinsurance.benefit.medical.domain.Quarter;

record MedicalAdjustmentView(
        UUID id,
        int version,
        AdjustmentState state,
        String city,
        String county,
        AdjustmentKind kind,
        Quarter quarter,

        @Schema(description = "当季保费收入或缺口 · Contributions of the quarter, or the shortfall")
        Money basis,

        Money amount,
        LocalDate occurredOn,
        String document,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MedicalAdjustmentView from(MedicalAdjustment adjustment) {
        return new MedicalAdjustmentView(
                adjustment.id(),
                adjustment.version(),
                adjustment.state(),
                adjustment.region(),
                adjustment.county(),
                adjustment.kind(),
                adjustment.quarter(),
                adjustment.basis(),
                adjustment.amount(),
                adjustment.occurredOn(),
                adjustment.document(),
                adjustment.approval(),
                adjustment.annulReason(),
                adjustment.origin().sourceRef(),
                adjustment.recordedAt());
    }
}
