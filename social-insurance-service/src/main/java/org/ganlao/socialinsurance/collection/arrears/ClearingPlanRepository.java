package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.collection.arrears.domain.ClearingPlan;

@ApplicationScoped
class ClearingPlanRepository extends FactRepository<ClearingPlan> {

    private static final Keyset<ClearingPlan> LATEST_FIRST = Keyset.<ClearingPlan>descending()
            .by("r.agreedOn", ClearingPlan::occurredOn, LocalDate::parse)
            .by("r.id", ClearingPlan::id, UUID::fromString);

    ClearingPlanRepository(RegionScope scope) {
        super(scope, ClearingPlan.class, "region");
    }

    boolean standing(String region, String employer) {
        return count("region = ?1 and employer = ?2 and annulReason is null", region, employer) > 0;
    }

    Page<ClearingPlan> page(String region, String employer, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.employer = :employer", "employer", employer)
                .page(paging, LATEST_FIRST);
    }
}
