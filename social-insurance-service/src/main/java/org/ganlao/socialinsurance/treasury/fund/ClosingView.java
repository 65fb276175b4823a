package org.ganlao.socialinsurance.treasury.fund;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundClosing;

@Schema(name = "FundClosing")
record ClosingView(
        UUID id,
        int version,
        Insurance insurance,
        String region,
        YearMonth month,
        String closedBy,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ClosingView from(FundClosing closing) {
        return new ClosingView(
                closing.id(),
                closing.version(),
                closing.insurance(),
                closing.region(),
                closing.month(),
                closing.closedBy(),
                closing.origin().sourceRef(),
                closing.recordedAt());
    }
}
