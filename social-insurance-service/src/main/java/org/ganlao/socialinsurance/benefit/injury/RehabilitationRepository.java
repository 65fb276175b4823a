package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.injury.domain.Rehabilitation;

@ApplicationScoped
class RehabilitationRepository extends FactRepository<Rehabilitation> {

    private static final Keyset<Rehabilitation> LATEST_FIRST = Keyset.<Rehabilitation>descending()
            .by("r.beganOn", Rehabilitation::occurredOn, LocalDate::parse)
            .by("r.id", Rehabilitation::id, UUID::fromString);

    RehabilitationRepository(RegionScope scope) {
        super(scope, Rehabilitation.class, "region");
    }

    Page<Rehabilitation> page(UUID injury, String region, Paging paging) {
        return visible()
                .where("r.injury = :injury", "injury", injury)
                .where("r.region = :region", "region", region)
                .page(paging, LATEST_FIRST);
    }
}
