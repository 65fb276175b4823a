package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupFair;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class FairRepository extends FactRepository<StartupFair> {

    private static final Keyset<StartupFair> NEWEST_FIRST = latestFirst("r.profile.heldOn");

    FairRepository(RegionScope scope) {
        super(scope, StartupFair.class, "profile.region");
    }

    Page<StartupFair> page(String region, Paging paging) {
        return visible().where("r.profile.region = :region", "region", region).page(paging, NEWEST_FIRST);
    }
}
