package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.unemployment.domain.OverpaidBenefit;

@ApplicationScoped
class OverpaidBenefitRepository extends FactRepository<OverpaidBenefit> {

    private static final Keyset<OverpaidBenefit> LAST_CHANGED_FIRST = Keyset.<OverpaidBenefit>descending()
            .by("r.recordedAt", OverpaidBenefit::recordedAt, Instant::parse)
            .by("r.id", OverpaidBenefit::id, UUID::fromString);

    OverpaidBenefitRepository(RegionScope scope) {
        super(scope, OverpaidBenefit.class, "region");
    }

    Optional<OverpaidBenefit> of(UUID ground) {
        return find("ground", ground).firstResultOptional();
    }

    Page<OverpaidBenefit> page(OverpaidBenefitFilter filter, Paging paging) {
        return visible()
                .where("r.person = :person", "person", filter.person)
                .where("r.claim = :claim", "claim", filter.claim)
                .where("r.region = :region", "region", filter.region)
                .where("r.state = :state", "state", filter.state)
                .page(paging, LAST_CHANGED_FIRST);
    }
}
