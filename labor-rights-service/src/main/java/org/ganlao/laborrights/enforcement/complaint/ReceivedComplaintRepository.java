package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.complaint.domain.QueryCode;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class ReceivedComplaintRepository extends FactRepository<ReceivedComplaint> {

    private static final Keyset<ReceivedComplaint> LATEST_FIRST = latestFirst("r.receivedOn");

    ReceivedComplaintRepository(RegionScope scope) {
        super(scope, ReceivedComplaint.class, "matter.region");
    }

    Page<ReceivedComplaint> page(ComplaintFilter filter, Paging paging) {
        return visible()
                .where("r.state = :state", "state", filter.state)
                .where("r.channel = :channel", "channel", filter.channel)
                .where("r.matter.employer = :employer", "employer", filter.employer)
                .where("r.queryCode = :code", "code", filter.queryCode)
                .where("r.receivedOn >= :from", "from", filter.receivedFrom)
                .where("r.receivedOn <= :until", "until", filter.receivedUntil)
                .page(paging, LATEST_FIRST);
    }

    /** As it stands now, of whichever region; nobody else changes it until the transaction ends. */
    Optional<ReceivedComplaint> dealtWithIn(UUID inspectionCase) {
        return find("inspectionCase", inspectionCase)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Of whichever region: who has the code may ask. */
    Optional<ReceivedComplaint> under(QueryCode code) {
        return find("queryCode", code.value()).singleResultOptional();
    }
}
