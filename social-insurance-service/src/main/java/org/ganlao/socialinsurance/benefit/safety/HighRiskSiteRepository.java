package org.ganlao.socialinsurance.benefit.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.safety.domain.HighRiskSite;

@ApplicationScoped
class HighRiskSiteRepository extends FactRepository<HighRiskSite> {

    private static final Keyset<HighRiskSite> LATEST_FIRST = Keyset.<HighRiskSite>descending()
            .by("r.site.beganOn", HighRiskSite::occurredOn, LocalDate::parse)
            .by("r.id", HighRiskSite::id, UUID::fromString);

    HighRiskSiteRepository(RegionScope scope) {
        super(scope, HighRiskSite.class, "site.region");
    }

    Page<HighRiskSite> page(HighRiskSiteFilter filter, Paging paging) {
        return visible()
                .where("r.site.region = :region", "region", filter.region)
                .where("r.site.employer = :employer", "employer", filter.employer)
                .where("r.site.kind = :kind", "kind", filter.kind)
                .page(paging, LATEST_FIRST);
    }
}
