package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The plans that the bureaus of the caller's regions review. */
@ApplicationScoped
class PlanRepository extends FactRepository<StaffPlacementPlan> {

    private static final Keyset<StaffPlacementPlan> LATEST_FIRST = Keyset.<StaffPlacementPlan>descending()
            .by("r.outline.submittedOn", plan -> plan.outline().submittedOn(), LocalDate::parse)
            .by("r.id", StaffPlacementPlan::id, UUID::fromString);

    private static final String STATE = "case when r.annulReason is not null then 'ANNULLED'"
            + " when r.acceptance.on is not null then 'ACCEPTED'"
            + " when r.returnReason is not null then 'RETURNED' else 'SUBMITTED' end = :state";

    PlanRepository(RegionScope scope) {
        super(scope, StaffPlacementPlan.class, "outline.region");
    }

    boolean accepted(String reference) {
        return count("acceptance.reference = ?1 and annulReason is null", reference) > 0;
    }

    Page<StaffPlacementPlan> page(PlanFilter filter, Paging paging) {
        return visible()
                .where("r.outline.region = :region", "region", filter.region)
                .where("r.outline.employer = :employer", "employer", filter.employer)
                .where("r.outline.kind = :kind", "kind", filter.kind)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.acceptance.reference = :reference", "reference", filter.reference)
                .where("r.outline.submittedOn >= :from", "from", filter.submittedFrom)
                .where("r.outline.submittedOn <= :until", "until", filter.submittedUntil)
                .page(paging, LATEST_FIRST);
    }
}
