package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.CaseCourse;
import org.ganlao.laborrights.settlement.dispute.domain.AwardDocument;
import org.ganlao.laborrights.settlement.hearing.domain.HearingRefusal;
import org.ganlao.laborrights.settlement.hearing.domain.Recusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

/** The requests for recusal in the caller's regions. While one is open nothing is heard or concluded. */
@ApplicationScoped
class RecusalRepository extends FactRepository<Recusal> implements CaseCourse {

    private static final Keyset<Recusal> LATEST_FIRST = latestFirst("r.askedOn");

    RecusalRepository(RegionScope scope) {
        super(scope, Recusal.class, "region");
    }

    @Override
    public void requireConcludable(UUID dispute, AwardDocument document) {
        requireNothingOpen(dispute);
    }

    void requireNothingOpen(UUID dispute) {
        if (count("dispute = ?1 and decidedOn is null and annulReason is null", dispute) > 0) {
            throw new Rejection(HearingRefusal.RECUSAL_OPEN);
        }
    }

    /** The day on which the arbitrator was recused from the case; empty where that never was. */
    Optional<LocalDate> recusedOn(UUID dispute, UUID arbitrator) {
        return find(
                        "dispute = ?1 and arbitrator = ?2 and replacement is not null and annulReason is null",
                        dispute,
                        arbitrator)
                .firstResultOptional()
                .map(Recusal::decidedOn);
    }

    boolean asked(UUID dispute, UUID arbitrator) {
        return count(
                        "dispute = ?1 and arbitrator = ?2 and decidedOn is null and annulReason is null",
                        dispute,
                        arbitrator)
                > 0;
    }

    Page<Recusal> page(RecusalFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.dispute = :dispute", "dispute", filter.dispute)
                .where("r.arbitrator = :arbitrator", "arbitrator", filter.arbitrator)
                .page(paging, LATEST_FIRST);
    }
}
