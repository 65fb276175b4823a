package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
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

    /**
     * Whether another one stands that is alike, of whichever region, and that no case of the service was opened for.
     *
     * @param opener client of those that the service opened cases for
     */
    boolean acceptedByItself(UUID than, Complaint complaint, String opener) {
        return count(
                        "complaint.employer = ?1 and complaint.region = ?2 and complaint.subject = ?3"
                                + " and complaint.channel = ?4 and complaint.receivedOn = ?5"
                                + " and origin.client <> ?6 and annulReason is null and id <> ?7",
                        complaint.employer(),
                        complaint.region(),
                        complaint.subject(),
                        complaint.channel(),
                        complaint.receivedOn(),
                        opener,
                        than)
                > 0;
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
