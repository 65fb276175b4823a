package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAid;

record UnemploymentAidView(
        UUID id,
        int version,
        UUID claim,
        String region,

        @Schema(description = "人员令牌 · Token of the person") String person,

        AidKind kind,
        LocalDate on,
        Money spent,
        Money amount,

        @Schema(description = "计算依据 · Every figure used, with its source")
        List<String> trace,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static UnemploymentAidView from(UnemploymentAid aid) {
        return new UnemploymentAidView(
                aid.id(),
                aid.version(),
                aid.claim(),
                aid.region(),
                aid.person(),
                aid.kind(),
                aid.occurredOn(),
                aid.spent(),
                aid.amount(),
                aid.trace().lines(),
                aid.annulReason(),
                aid.origin().sourceRef(),
                aid.recordedAt());
    }
}
