package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.Demand;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaimKind;
import org.ganlao.platform.money.Money;

/** A claim as a request states it. */
@Schema(name = "DisputeDemand")
record StatedDemand(
        @NotNull DisputeClaimKind kind,

        @Schema(description = "金额，非给付请求不填 · Yuan; absent where no money is demanded", examples = "3200.00")
        Money amount) {

    Demand of(UUID worker) {
        return new Demand(worker, kind, amount);
    }
}
