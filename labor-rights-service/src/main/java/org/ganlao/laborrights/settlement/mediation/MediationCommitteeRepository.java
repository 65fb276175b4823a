package org.ganlao.laborrights.settlement.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.settlement.mediation.domain.MediationCommittee;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The committees in the caller's regions. */
@ApplicationScoped
class MediationCommitteeRepository extends FactRepository<MediationCommittee> {

    private static final Keyset<MediationCommittee> LATEST_FIRST = latestFirst("r.setUpOn");

    MediationCommitteeRepository(RegionScope scope) {
        super(scope, MediationCommittee.class, "region");
    }

    Page<MediationCommittee> page(MediationCommitteeFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.employer = :employer", "employer", filter.employer)
                .page(paging, LATEST_FIRST);
    }
}
