package org.ganlao.laborrights.legal.casereview;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.legal.casereview.domain.CaseReview;
import org.ganlao.laborrights.legal.casereview.domain.CaseReviewState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class CaseReviewRepository extends FactRepository<CaseReview> {

    CaseReviewRepository(RegionScope scope) {
        super(scope, CaseReview.class, "reviewed.region");
    }

    Page<CaseReview> page(String region, String officer, CaseReviewState state, Paging paging) {
        return visible()
                .where("r.reviewed.region = :region", "region", region)
                .where("r.reviewed.officer = :officer", "officer", officer)
                .where("r.state = :state", "state", state)
                .page(paging, latestFirst("r.drawnOn"));
    }
}
