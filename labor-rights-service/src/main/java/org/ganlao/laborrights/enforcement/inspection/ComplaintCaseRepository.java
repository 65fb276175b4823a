package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The cases of the caller's regions. */
@ApplicationScoped
class ComplaintCaseRepository extends FactRepository<ComplaintCase> {

    private static final Keyset<ComplaintCase> LATEST_FIRST = latestFirst("r.complaint.acceptedOn");

    ComplaintCaseRepository(RegionScope scope) {
        super(scope, ComplaintCase.class, "complaint.region");
    }

    Page<ComplaintCase> page(ComplaintCaseFilter filter, Paging paging) {
        return visible()
                .where("r.complaint.employer = :employer", "employer", filter.employer)
                .where("r.complaint.subject = :subject", "subject", filter.subject)
                .where("r.complaint.acceptedOn >= :from", "from", filter.acceptedFrom)
                .where("r.complaint.acceptedOn <= :until", "until", filter.acceptedUntil)
                .where(
                        "r.complaint.acceptedOn <= :day and (r.closure.on is null or r.closure.on >= :day)",
                        "day",
                        filter.openOn)
                .page(paging, LATEST_FIRST);
    }
}
