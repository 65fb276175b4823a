package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionFinding;

@ApplicationScoped
class SupervisionFindingRepository extends FactRepository<SupervisionFinding> {

    private static final Keyset<SupervisionFinding> NEWEST_FIRST = Keyset.<SupervisionFinding>descending()
            .by("r.foundOn", SupervisionFinding::occurredOn, LocalDate::parse)
            .by("r.id", SupervisionFinding::id, UUID::fromString);

    SupervisionFindingRepository(RegionScope scope) {
        super(scope, SupervisionFinding.class, "region");
    }

    long open(UUID ofCase) {
        return count("ofCase = ?1 and rectifiedOn is null and annulReason is null", ofCase);
    }

    Page<SupervisionFinding> page(SupervisionFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.ofCase = :ofCase", "ofCase", filter.ofCase)
                .where(
                        "r.dueOn < :overdueOn and r.rectifiedOn is null and r.annulReason is null",
                        "overdueOn",
                        filter.overdueOn)
                .page(paging, NEWEST_FIRST);
    }
}
