package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandConversion;

@ApplicationScoped
class LandConversionRepository extends FactRepository<LandConversion> {

    private static final Keyset<LandConversion> LATEST_FIRST = latestFirst("r.onDay");

    LandConversionRepository(RegionScope scope) {
        super(scope, LandConversion.class, "region");
    }

    Page<LandConversion> page(String person, Paging paging) {
        return visible().where("r.person = :farmer", "farmer", person).page(paging, LATEST_FIRST);
    }
}
