package org.ganlao.socialinsurance.oldage.landfarmer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ContributionShare;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.CoverageState;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;

record LandCoverageView(
        UUID id,
        int version,
        CoverageState state,
        UUID project,
        @Schema(description = "人员令牌 · Token of the person") String person,
        UUID enrolment,
        String region,
        LocalDate from,
        Money due,
        List<Share> shares,

        @Schema(description = "计算依据 · The figures by which it was worked out")
        List<String> trace,

        LocalDate convertedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "LandShareView")
    record Share(
            ContributionShare share,
            Money amount,

            @Schema(description = "收款，未到账为空 · Receipt that brought it; null while it is open")
            UUID receipt) {}

    static LandCoverageView from(LandCoverage coverage) {
        return new LandCoverageView(
                coverage.id(),
                coverage.version(),
                coverage.state(),
                coverage.project(),
                coverage.person(),
                coverage.enrolment(),
                coverage.region(),
                coverage.occurredOn(),
                coverage.due().due(),
                Stream.of(ContributionShare.values())
                        .map(share -> new Share(share, coverage.due().of(share), coverage.payment(share)))
                        .toList(),
                coverage.due().trace().lines(),
                coverage.convertedOn(),
                coverage.annulReason(),
                coverage.origin().sourceRef(),
                coverage.recordedAt());
    }
}
