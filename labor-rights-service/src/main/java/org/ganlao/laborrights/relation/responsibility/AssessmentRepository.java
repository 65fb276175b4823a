package org.ganlao.laborrights.relation.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityAssessment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class AssessmentRepository extends FactRepository<ResponsibilityAssessment> {

    private static final String VALID = "r.state = APPROVED and r.assessed.assessedOn <= :day and r.validUntil >= :day";

    AssessmentRepository(RegionScope scope) {
        super(scope, ResponsibilityAssessment.class, "assessed.region");
    }

    Page<ResponsibilityAssessment> page(AssessmentFilter filter, Paging paging) {
        return visible()
                .where("r.assessed.region = :region", "region", filter.region)
                .where("r.assessed.employer = :employer", "employer", filter.employer)
                .where("r.state = :state", "state", filter.state)
                .where("r.grade = :grade", "grade", filter.grade)
                .where(VALID, "day", filter.validOn)
                .page(paging, latestFirst("r.assessed.assessedOn"));
    }
}
