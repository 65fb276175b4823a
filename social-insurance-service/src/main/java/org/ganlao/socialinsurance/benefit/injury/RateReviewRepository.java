package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.injury.domain.RateReview;

@ApplicationScoped
class RateReviewRepository extends FactRepository<RateReview> {

    private static final Keyset<RateReview> LAST_CHANGED_FIRST = Keyset.<RateReview>descending()
            .by("r.recordedAt", RateReview::recordedAt, Instant::parse)
            .by("r.id", RateReview::id, UUID::fromString);

    RateReviewRepository(RegionScope scope) {
        super(scope, RateReview.class, "region");
    }

    Optional<RateReview> standing(String region, int year) {
        return find("region = ?1 and year = ?2 and annulReason is null", region, year)
                .firstResultOptional();
    }

    Page<RateReview> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, LAST_CHANGED_FIRST);
    }
}
