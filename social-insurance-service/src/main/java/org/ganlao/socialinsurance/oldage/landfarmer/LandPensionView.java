package org.ganlao.socialinsurance.oldage.landfarmer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandPension;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandTerms;

record LandPensionView(
        UUID id,
        int version,
        UUID coverage,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        YearMonth since,
        Money balance,
        int divisor,
        Money accountPart,
        Money basicPart,
        Money monthly,

        @Schema(description = "计算依据 · The figures by which it was worked out")
        List<String> trace,

        @Schema(description = "停发首月首日，在世为空 · First day no longer due; null while the person lives")
        LocalDate endedOn,

        String proposedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LandPensionView from(LandPension pension) {
        LandTerms terms = pension.terms();
        return new LandPensionView(
                pension.id(),
                pension.version(),
                pension.coverage(),
                pension.person(),
                pension.region(),
                YearMonth.from(terms.since()),
                terms.balance(),
                terms.divisor(),
                terms.accountPart(),
                terms.basicPart(),
                terms.monthly(),
                terms.trace().lines(),
                pension.endedOn(),
                pension.approval().proposedBy(),
                pension.approval().approvedBy(),
                pension.annulReason(),
                pension.origin().sourceRef(),
                pension.recordedAt());
    }
}
