package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.PlanOpinion;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class OpinionRepository extends FactRepository<PlanOpinion> {

    OpinionRepository(RegionScope scope) {
        super(scope, PlanOpinion.class, "region");
    }

    void requireNone(UUID meeting, UUID plan) {
        find("meeting = ?1 and plan = ?2 and annulReason is null", meeting, plan)
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(TripartiteRefusal.OPINION_GIVEN, earlier.id());
                });
    }

    Page<PlanOpinion> page(UUID plan, UUID meeting, Paging paging) {
        return visible()
                .where("r.plan = :plan", "plan", plan)
                .where("r.meeting = :meeting", "meeting", meeting)
                .page(paging, latestFirst("r.givenOn"));
    }
}
