package org.ganlao.skills.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.commendation.domain.Commendation;
import org.ganlao.skills.commendation.domain.CommendationRefusal;
import org.ganlao.skills.commendation.domain.CommendationState;
import org.ganlao.skills.commendation.domain.Nomination;

@ApplicationScoped
class CommendationRepository extends FactRepository<Commendation> {

    private static final List<CommendationState> STANDING =
            List.of(CommendationState.NOMINATED, CommendationState.PUBLIC, CommendationState.AWARDED);

    CommendationRepository(RegionScope scope) {
        super(scope, Commendation.class, "nomination.region");
    }

    /** Once a year for one honour. */
    void requireNone(List<byte[]> person, Nomination nomination) {
        find(
                        "person.blindIndex in ?1 and nomination.honour = ?2 and year(nomination.nominatedOn) = ?3 and state in ?4",
                        person,
                        nomination.honour(),
                        nomination.nominatedOn().getYear(),
                        STANDING)
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(CommendationRefusal.COMMENDED_ALREADY, earlier.id());
                });
    }

    Page<Commendation> page(CommendationState state, String honour, String region, Paging paging) {
        return visible()
                .where("r.state = :state", "state", state)
                .where("r.nomination.honour = :honour", "honour", honour)
                .where("r.nomination.region = :region", "region", region)
                .page(paging, latestFirst("coalesce(r.decidedOn, r.nomination.nominatedOn)"));
    }
}
