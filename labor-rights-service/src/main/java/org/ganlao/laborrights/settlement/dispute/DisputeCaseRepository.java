package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The cases of the commissions in the caller's regions. */
@ApplicationScoped
class DisputeCaseRepository extends FactRepository<DisputeCase> {

    private static final Keyset<DisputeCase> LATEST_FIRST = Keyset.<DisputeCase>descending()
            .by("r.application.appliedOn", found -> found.application().appliedOn(), LocalDate::parse)
            .by("r.id", DisputeCase::id, UUID::fromString);

    private static final String STATE =
            "case when r.annulReason is not null then 'ANNULLED' else cast(r.state as String) end = :state";

    DisputeCaseRepository(RegionScope scope) {
        super(scope, DisputeCase.class, "application.region");
    }

    boolean numbered(String document) {
        return count("conclusion.number = ?1 and annulReason is null", document) > 0;
    }

    /** Whether a court has still to rule on the employer's application to revoke its award. */
    boolean attacked(UUID id) {
        return count("id = ?1 and state = ?2 and annulReason is null", id, DisputeState.REVOCATION_ASKED) > 0;
    }

    Page<DisputeCase> page(DisputeCaseFilter filter, Paging paging) {
        return visible()
                .where("r.application.region = :region", "region", filter.region)
                .where(":employer member of r.employers", "employer", filter.employer)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.acceptance.on >= :from", "from", filter.decidedFrom)
                .where("r.acceptance.on <= :until", "until", filter.decidedUntil)
                .where(
                        "r.acceptance.on <= :day and r.acceptance.ground is null and r.annulReason is null"
                                + " and (r.conclusion.on is null or r.conclusion.on >= :day)",
                        "day",
                        filter.openOn)
                .where(
                        "r.conclusion.on is null and r.annulReason is null and r.times.concludeBy < :due",
                        "due",
                        filter.concludeBefore)
                .page(paging, LATEST_FIRST);
    }
}
