package org.ganlao.skills.provider.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.supervision.domain.TrainingComplaint;

@ApplicationScoped
class ComplaintRepository extends FactRepository<TrainingComplaint> {

    private static final Keyset<TrainingComplaint> LATEST_FIRST = latestFirst("r.receivedOn");

    ComplaintRepository(RegionScope scope) {
        super(scope, TrainingComplaint.class, "region");
    }

    Page<TrainingComplaint> page(SupervisedFilter filter, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where(
                        "r.dueOn < :overdueOn and (r.decidedOn is null or r.decidedOn > :overdueOn) and r.annulReason is null",
                        "overdueOn",
                        filter.overdueOn)
                .page(paging, LATEST_FIRST);
    }
}
