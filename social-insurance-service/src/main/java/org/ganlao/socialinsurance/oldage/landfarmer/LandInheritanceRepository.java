package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandInheritance;

@ApplicationScoped
class LandInheritanceRepository extends FactRepository<LandInheritance> {

    private static final Keyset<LandInheritance> LATEST_FIRST = latestFirst("r.diedOn");

    LandInheritanceRepository(RegionScope scope) {
        super(scope, LandInheritance.class, "region");
    }

    List<LandInheritance> from(String dead) {
        return list("person = ?1 and annulReason is null", dead);
    }

    Page<LandInheritance> page(String person, Paging paging) {
        return visible().where("r.person = :dead", "dead", person).page(paging, LATEST_FIRST);
    }
}
