package org.ganlao.socialinsurance.benefit.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.safety.domain.Prevention;

@ApplicationScoped
class PreventionRepository extends FactRepository<Prevention> {

    private static final Keyset<Prevention> LATEST_FIRST = Keyset.<Prevention>descending()
            .by("r.plan.plannedOn", Prevention::occurredOn, LocalDate::parse)
            .by("r.id", Prevention::id, UUID::fromString);

    PreventionRepository(RegionScope scope) {
        super(scope, Prevention.class, "plan.region");
    }

    Page<Prevention> page(String region, Paging paging) {
        return visible().where("r.plan.region = :region", "region", region).page(paging, LATEST_FIRST);
    }
}
