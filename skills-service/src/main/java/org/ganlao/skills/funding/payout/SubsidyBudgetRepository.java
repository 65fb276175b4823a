package org.ganlao.skills.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.funding.payout.domain.PayoutRefusal;
import org.ganlao.skills.funding.payout.domain.SubsidyBudget;

@ApplicationScoped
class SubsidyBudgetRepository extends FactRepository<SubsidyBudget> {

    SubsidyBudgetRepository(RegionScope scope) {
        super(scope, SubsidyBudget.class, "region");
    }

    void requireNewDocument(String region, String document) {
        find("region = ?1 and document = ?2 and annulReason is null", region, document)
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(PayoutRefusal.BUDGET_DOCUMENT_USED, earlier.id()).at("/document");
                });
    }

    Page<SubsidyBudget> page(String region, Integer year, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.year = :year", "year", year)
                .page(paging, latestFirst("r.givenOn"));
    }
}
