package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPayout;

@ApplicationScoped
class AnnuityPayoutRepository extends FactRepository<AnnuityPayout> {

    private static final Keyset<AnnuityPayout> LAST_CHANGED_FIRST = Keyset.<AnnuityPayout>descending()
            .by("r.recordedAt", AnnuityPayout::recordedAt, Instant::parse)
            .by("r.id", AnnuityPayout::id, UUID::fromString);

    AnnuityPayoutRepository(RegionScope scope) {
        super(scope, AnnuityPayout.class, "region");
    }

    Page<AnnuityPayout> page(UUID plan, Paging paging) {
        return visible().where("r.plan = :plan", "plan", plan).page(paging, LAST_CHANGED_FIRST);
    }
}
