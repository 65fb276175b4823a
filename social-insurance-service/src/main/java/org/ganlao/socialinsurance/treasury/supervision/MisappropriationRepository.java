package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.supervision.domain.Misappropriation;

@ApplicationScoped
class MisappropriationRepository extends FactRepository<Misappropriation> {

    private static final Keyset<Misappropriation> NEWEST_FIRST = Keyset.<Misappropriation>descending()
            .by("r.discoveredOn", Misappropriation::occurredOn, LocalDate::parse)
            .by("r.id", Misappropriation::id, UUID::fromString);

    MisappropriationRepository(RegionScope scope) {
        super(scope, Misappropriation.class, "region");
    }

    Page<Misappropriation> page(SupervisionFilter filter, Paging paging) {
        return visible().where("r.region = :region", "region", filter.region).page(paging, NEWEST_FIRST);
    }
}
