package org.ganlao.socialinsurance.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.fund.domain.FundOperation;
import org.ganlao.socialinsurance.fund.domain.OperationKind;
import org.ganlao.socialinsurance.fund.domain.OperationState;

@Schema(name = "FundOperation")
record OperationView(
        UUID id,
        int version,
        OperationState state,
        Insurance insurance,
        String region,
        OperationKind kind,
        Money amount,

        @Schema(description = "收益 · Yield of what was lent") Money yielded,

        String giver,
        LocalDate on,
        String document,
        Approval approval,

        @Schema(description = "分录 · Entry in the region's book")
        UUID entry,

        @Schema(description = "调出基金的分录 · Entry in the giver's book")
        UUID giverEntry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static OperationView from(FundOperation operation) {
        return new OperationView(
                operation.id(),
                operation.version(),
                operation.state(),
                operation.insurance(),
                operation.region(),
                operation.kind(),
                operation.amount(),
                operation.yielded(),
                operation.giver(),
                operation.occurredOn(),
                operation.document(),
                operation.approval(),
                operation.entry(),
                operation.giverEntry(),
                operation.annulReason(),
                operation.origin().sourceRef(),
                operation.recordedAt());
    }
}
