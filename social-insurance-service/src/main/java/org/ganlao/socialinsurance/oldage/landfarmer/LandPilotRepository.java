package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandPilot;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;

@ApplicationScoped
class LandPilotRepository extends FactRepository<LandPilot> {

    private static final Keyset<LandPilot> LATEST_FIRST = latestFirst("r.fromDay");

    LandPilotRepository(RegionScope scope) {
        super(scope, LandPilot.class, "region");
    }

    Optional<LandPilot> of(String region) {
        return find("region = ?1 and annulReason is null", region).firstResultOptional();
    }

    /** Refuses a county that does not run the scheme on the day. */
    void require(String region, LocalDate on) {
        of(region)
                .filter(pilot -> pilot.approval().given() && !pilot.occurredOn().isAfter(on))
                .orElseThrow(() -> new Rejection(LandRefusal.NO_PILOT, region, on).at("/region"));
    }

    Page<LandPilot> page(Paging paging) {
        return visible().page(paging, LATEST_FIRST);
    }
}
