package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.hearing.domain.Hearing;
import org.ganlao.laborrights.settlement.hearing.domain.HearingState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The hearings of the commissions in the caller's regions. */
@ApplicationScoped
class HearingRepository extends FactRepository<Hearing> {

    private static final Keyset<Hearing> LATEST_FIRST = latestFirst("r.time.on");
    private static final String STATE =
            "case when r.annulReason is not null then 'ANNULLED' else cast(r.state as String) end = :state";

    HearingRepository(RegionScope scope) {
        super(scope, Hearing.class, "region");
    }

    List<Hearing> plannedOf(UUID dispute) {
        return of(dispute, HearingState.PLANNED);
    }

    List<Hearing> heldOf(UUID dispute) {
        return of(dispute, HearingState.HELD);
    }

    private List<Hearing> of(UUID dispute, HearingState state) {
        return list("dispute = ?1 and state = ?2 and annulReason is null order by id", dispute, state);
    }

    Page<Hearing> page(HearingFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.dispute = :dispute", "dispute", filter.dispute)
                .where("r.room = :room", "room", filter.room)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.time.on >= :from", "from", filter.from)
                .where("r.time.on <= :until", "until", filter.until)
                .page(paging, LATEST_FIRST);
    }
}
