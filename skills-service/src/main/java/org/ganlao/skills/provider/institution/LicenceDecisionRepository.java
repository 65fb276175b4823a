package org.ganlao.skills.provider.institution;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.institution.domain.LicenceDecision;

@ApplicationScoped
class LicenceDecisionRepository extends FactRepository<LicenceDecision> {

    private static final Keyset<LicenceDecision> LATEST_FIRST = latestFirst("r.on");

    LicenceDecisionRepository(RegionScope scope) {
        super(scope, LicenceDecision.class, "region");
    }

    Page<LicenceDecision> page(LicenceDecisionFilter filter, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("(r.approval.approvedBy is not null) = :approved", "approved", filter.approved)
                .page(paging, LATEST_FIRST);
    }
}
