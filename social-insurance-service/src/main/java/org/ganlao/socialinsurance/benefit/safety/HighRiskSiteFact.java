package org.ganlao.socialinsurance.benefit.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.safety.domain.HighRiskSite;
import org.ganlao.socialinsurance.benefit.safety.domain.SiteKind;

/** A site on the wire; contracts/events/social-insurance/high-risk-site.*.v1 describe it. */
record HighRiskSiteFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        SiteKind kind,
        int workers,
        int insured,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static HighRiskSiteFact of(HighRiskSite site) {
        return new HighRiskSiteFact(
                site.id(),
                site.version(),
                site.occurredOn(),
                site.recordedAt(),
                site.region(),
                site.site().employer(),
                site.site().kind(),
                site.workers(),
                site.insured(),
                site.closedOn(),
                site.annulReason());
    }
}
