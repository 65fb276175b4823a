package org.ganlao.skills.funding.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.funding.examfee.domain.FeeClaim;

@ApplicationScoped
class FeeClaimRepository extends FactRepository<FeeClaim> {

    FeeClaimRepository(RegionScope scope) {
        super(scope, FeeClaim.class, "region");
    }

    Page<FeeClaim> page(String region, UUID session, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.session = :session", "session", session)
                .page(paging, latestFirst("r.claimedOn"));
    }
}
