package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.settlement.hearing.domain.Evidence;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The evidence of cases in the caller's regions. */
@ApplicationScoped
class EvidenceRepository extends FactRepository<Evidence> {

    private static final Keyset<Evidence> LATEST_FIRST = latestFirst("r.submittedOn");

    EvidenceRepository(RegionScope scope) {
        super(scope, Evidence.class, "region");
    }

    Page<Evidence> page(EvidenceFilter filter, Paging paging) {
        return visible()
                .where("r.dispute = :dispute", "dispute", filter.dispute)
                .where("r.side = :side", "side", filter.side)
                .page(paging, LATEST_FIRST);
    }
}
