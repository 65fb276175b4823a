package org.ganlao.laborrights.relation.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.ganlao.laborrights.relation.signing.domain.WageDeductionCount;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class WageDeductionRepository extends FactRepository<WageDeductionCount> {

    private static final Keyset<WageDeductionCount> LATEST_FIRST = latestFirst("r.month");

    WageDeductionRepository(RegionScope scope) {
        super(scope, WageDeductionCount.class, "region");
    }

    boolean knows(String employer, String region, YearMonth month) {
        return count(
                        "employer = ?1 and region = ?2 and month = ?3 and annulReason is null",
                        employer,
                        region,
                        month.atDay(1))
                > 0;
    }

    Page<WageDeductionCount> page(WageDeductionFilter filter, Paging paging) {
        return visible()
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.region = :region", "region", filter.region)
                .where("r.month = :month", "month", filter.month == null ? null : filter.month.atDay(1))
                .page(paging, LATEST_FIRST);
    }
}
