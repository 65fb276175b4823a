package org.ganlao.employment.coverage.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ganlao.employment.coverage.community.domain.CommunityEvaluation;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class EvaluationRepository extends FactRepository<CommunityEvaluation> {

    private static final Keyset<CommunityEvaluation> LATEST_FIRST = latestFirst("r.asOf");

    EvaluationRepository(RegionScope scope) {
        super(scope, CommunityEvaluation.class, "region");
    }

    /** A standing evaluation of a later day that does not hold. */
    Optional<CommunityEvaluation> failedAfter(CommunityEvaluation evaluation) {
        return find(
                        "community = ?1 and asOf > ?2 and holds = false and annulReason is null order by asOf",
                        evaluation.community(),
                        evaluation.occurredOn())
                .firstResultOptional();
    }

    Page<CommunityEvaluation> page(EvaluationFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.community = :community", "community", filter.community)
                .where("r.holds = :holds", "holds", filter.holds)
                .where("r.asOf >= :from", "from", filter.asOfFrom)
                .where("r.asOf <= :until", "until", filter.asOfUntil)
                .page(paging, LATEST_FIRST);
    }
}
