package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalSettlement;
import org.ganlao.socialinsurance.benefit.medical.domain.SettledPool;
import org.ganlao.socialinsurance.benefit.medical.domain.SettlementState;

record MedicalSettlementView(
        UUID id,
        int version,
        SettlementState state,
        UUID provider,
        String region,
        SettledPool pool,

        @Schema(type = SchemaType.STRING, examples = "2007-05", implementation = String.class)
        YearMonth month,

        Money total,
        Money deduction,
        String deductedBecause,

        @Schema(description = "应付 · What is paid") Money payable,

        Approval approval,
        LocalDate paidOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MedicalSettlementView from(MedicalSettlement settlement) {
        return new MedicalSettlementView(
                settlement.id(),
                settlement.version(),
                settlement.state(),
                settlement.provider(),
                settlement.region(),
                settlement.pool(),
                settlement.month(),
                settlement.total(),
                settlement.deduction(),
                settlement.deductedBecause(),
                settlement.payable(),
                settlement.approval(),
                settlement.paidOn(),
                settlement.annulReason(),
                settlement.origin().sourceRef(),
                settlement.recordedAt());
    }
}
