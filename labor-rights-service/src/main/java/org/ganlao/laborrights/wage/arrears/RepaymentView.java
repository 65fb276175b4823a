package org.ganlao.laborrights.wage.arrears;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;

/** A repayment, as answers show it. */
@Schema(name = "WageRepayment")
record RepaymentView(
        UUID id,
        int version,
        UUID arrears,
        EmployerToken employer,
        String region,
        StatedRepayment repayment,
        Money amount,

        @Schema(description = "账簿分录 · Posting in the arrears' book")
        UUID entry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static RepaymentView from(WageRepayment repayment) {
        return new RepaymentView(
                repayment.id(),
                repayment.version(),
                repayment.arrears().id(),
                EmployerToken.of(repayment.arrears().outline().employer()),
                repayment.region(),
                StatedRepayment.from(repayment),
                repayment.amount(),
                repayment.entry(),
                repayment.annulReason(),
                repayment.origin().sourceRef(),
                repayment.recordedAt());
    }
}
