package org.ganlao.socialinsurance.benefit.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.safety.domain.HighRiskSite;
import org.ganlao.socialinsurance.benefit.safety.domain.SiteKind;
import org.ganlao.socialinsurance.benefit.safety.domain.SiteState;

record HighRiskSiteView(
        UUID id,
        int version,
        SiteState state,
        String region,
        String employer,
        SiteKind kind,
        String name,
        LocalDate beganOn,
        int workers,
        int insured,
        LocalDate closedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static HighRiskSiteView from(HighRiskSite site) {
        return new HighRiskSiteView(
                site.id(),
                site.version(),
                site.state(),
                site.region(),
                site.site().employer(),
                site.site().kind(),
                site.site().name(),
                site.site().beganOn(),
                site.workers(),
                site.insured(),
                site.closedOn(),
                site.annulReason(),
                site.origin().sourceRef(),
                site.recordedAt());
    }
}
