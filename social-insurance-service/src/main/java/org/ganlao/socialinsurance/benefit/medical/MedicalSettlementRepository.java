package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalSettlement;

/** The settlements with hospitals and pharmacies that the caller's regions pay. */
@ApplicationScoped
class MedicalSettlementRepository extends FactRepository<MedicalSettlement> {

    private static final Keyset<MedicalSettlement> LAST_CHANGED_FIRST = Keyset.<MedicalSettlement>descending()
            .by("r.recordedAt", MedicalSettlement::recordedAt, Instant::parse)
            .by("r.id", MedicalSettlement::id, UUID::fromString);

    MedicalSettlementRepository(RegionScope scope) {
        super(scope, MedicalSettlement.class, "region");
    }

    Page<MedicalSettlement> page(MedicalSettlementFilter filter, Paging paging) {
        return visible()
                .where("r.provider = :provider", "provider", filter.provider)
                .where("r.pool = :pool", "pool", filter.pool)
                .where("r.state = :state", "state", filter.state)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LAST_CHANGED_FIRST);
    }
}
