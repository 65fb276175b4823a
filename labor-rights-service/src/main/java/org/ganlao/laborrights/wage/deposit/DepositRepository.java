package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.wage.deposit.domain.DepositOutline;
import org.ganlao.laborrights.wage.deposit.domain.DepositRefusal;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class DepositRepository extends FactRepository<WageDeposit> {

    private static final Keyset<WageDeposit> LATEST_FIRST = latestFirst("r.outline.openedOn");

    private static final String STATE = "case when r.annulReason is not null then 'ANNULLED'"
            + " when r.refundedOn is not null then 'REFUNDED'"
            + " when r.completedOn is not null then 'COMPLETED'"
            + " when r.balance >= r.outline.required then 'HELD' else 'SHORT' end = :state";

    DepositRepository(RegionScope scope) {
        super(scope, WageDeposit.class, "outline.region");
    }

    /**
     * Refuses a second deposit for the same, as long as the first is not refunded.
     *
     * @param deposit the one that may be there
     */
    void requireOnly(DepositOutline outline, UUID deposit) {
        find(
                        "outline.region = ?1 and outline.employer = ?2 and coalesce(outline.project, '') = ?3"
                                + " and refundedOn is null and annulReason is null",
                        outline.region(),
                        outline.employer(),
                        outline.project() == null ? "" : outline.project())
                .stream()
                .filter(other -> !other.id().equals(deposit))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(DepositRefusal.PROJECT_HAS_DEPOSIT, earlier.id()).at("/deposit/project");
                });
    }

    Page<WageDeposit> page(DepositFilter filter, Paging paging) {
        return visible()
                .where("r.outline.region = :region", "region", filter.region)
                .where("r.outline.employer = :employer", "employer", filter.employer)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .page(paging, LATEST_FIRST);
    }
}
