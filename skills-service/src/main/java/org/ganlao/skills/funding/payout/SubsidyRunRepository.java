package org.ganlao.skills.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.funding.payout.domain.SubsidyRun;

@ApplicationScoped
class SubsidyRunRepository extends FactRepository<SubsidyRun> {

    SubsidyRunRepository(RegionScope scope) {
        super(scope, SubsidyRun.class, "region");
    }

    Page<SubsidyRun> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, latestFirst("r.proposedOn"));
    }
}
