package org.ganlao.laborrights.settlement.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.settlement.mediation.domain.Mediation;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The mediations in the caller's regions. */
@ApplicationScoped
class MediationRepository extends FactRepository<Mediation> {

    private static final Keyset<Mediation> LATEST_FIRST = latestFirst("r.appliedOn");

    private static final String STATE = "case when r.annulReason is not null then 'ANNULLED'"
            + " when r.failedOn is not null then 'FAILED' when r.performedOn is not null then 'PERFORMED'"
            + " when r.agreedOn is not null then 'AGREED' else 'APPLIED' end = :state";

    MediationRepository(RegionScope scope) {
        super(scope, Mediation.class, "committee.region");
    }

    Page<Mediation> page(MediationFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.committee.id = :committee", "committee", filter.committee)
                .where("r.employer = :employer", "employer", filter.employer)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.appliedOn >= :from", "from", filter.appliedFrom)
                .where("r.appliedOn <= :until", "until", filter.appliedUntil)
                .page(paging, LATEST_FIRST);
    }
}
