package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReview;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class YearlyReviewRepository extends FactRepository<YearlyReview> {

    YearlyReviewRepository(RegionScope scope) {
        super(scope, YearlyReview.class, "region");
    }

    /** Refuses a second one of the year. */
    void requireFirst(String region, String employer, int year) {
        if (count("region = ?1 and employer = ?2 and year = ?3 and annulReason is null", region, employer, year) > 0) {
            throw new Rejection(YearlyReviewRefusal.REVIEWED_ALREADY, year);
        }
    }

    Page<YearlyReview> page(YearlyReviewFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.year = :year", "year", filter.year)
                .where("r.state = :state", "state", filter.state)
                .where("r.state in (CALLED, TO_RECTIFY) and r.submitBy < :day", "day", filter.awaitedOn)
                .page(paging, latestFirst("r.calledOn"));
    }
}
