package org.ganlao.employment.aid.mergedrail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.mergedrail.ProgressSinceMerger.Progress;
import org.ganlao.employment.aid.mergedrail.domain.MergedRailPerson;
import org.ganlao.employment.aid.mergedrail.domain.SettlementKind;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.ShownPerson;

record MergedRailView(
        UUID id,
        int version,
        ShownPerson person,
        String region,
        EmployerToken employer,
        LocalDate mergedOn,

        @Schema(description = "并轨后首次就业日期，依就业记录 · First day of work since, by the placements")
        LocalDate reemployedOn,

        LocalDate settledOn,
        SettlementKind settlement,

        @Schema(description = "填报的接续日期 · Since when it goes on, as stated")
        LocalDate insuredOn,

        String insuranceSource,
        ShownInsurance insurance,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MergedRailView from(MergedRailPerson followed, ShownPerson person, Progress progress) {
        return new MergedRailView(
                followed.id(),
                followed.version(),
                person,
                followed.region(),
                EmployerToken.of(followed.merger().employer()),
                followed.occurredOn(),
                progress.reemployedOn(),
                followed.settledOn(),
                followed.settlement(),
                followed.insuredOn(),
                followed.insuranceSource(),
                ShownInsurance.from(followed, progress),
                followed.annulReason(),
                followed.origin().sourceRef(),
                followed.recordedAt());
    }
}
