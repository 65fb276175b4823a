package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.funding.subsidy.domain.SubsidyClaim;

@ApplicationScoped
class SubsidyClaimRepository extends FactRepository<SubsidyClaim> {

    SubsidyClaimRepository(RegionScope scope) {
        super(scope, SubsidyClaim.class, "region");
    }

    Page<SubsidyClaim> page(String region, UUID course, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.course = :course", "course", course)
                .page(paging, latestFirst("r.claimedOn"));
    }
}
