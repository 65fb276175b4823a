package org.ganlao.employment.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.entrepreneurship.domain.StartupFair;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class FairRepository extends FactRepository<StartupFair> {

    private static final Keyset<StartupFair> NEWEST_FIRST = Keyset.<StartupFair>descending()
            .by("r.profile.heldOn", StartupFair::occurredOn, LocalDate::parse)
            .by("r.id", StartupFair::id, UUID::fromString);

    FairRepository(RegionScope scope) {
        super(scope, StartupFair.class, "profile.region");
    }

    Page<StartupFair> page(String region, Paging paging) {
        return visible().where("r.profile.region = :region", "region", region).page(paging, NEWEST_FIRST);
    }
}
