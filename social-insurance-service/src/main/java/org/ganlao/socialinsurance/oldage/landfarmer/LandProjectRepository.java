package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandProject;

@ApplicationScoped
class LandProjectRepository extends FactRepository<LandProject> {

    private static final Keyset<LandProject> LATEST_FIRST = latestFirst("r.expropriation.on");

    LandProjectRepository(RegionScope scope) {
        super(scope, LandProject.class, "expropriation.region");
    }

    Optional<LandProject> by(String document, String villageGroup) {
        return find(
                        "expropriation.document = ?1 and expropriation.villageGroup = ?2 and annulReason is null",
                        document,
                        villageGroup)
                .firstResultOptional();
    }

    Page<LandProject> page(Paging paging) {
        return visible().page(paging, LATEST_FIRST);
    }
}
