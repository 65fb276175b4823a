package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;

@ApplicationScoped
class CaseRepository extends FactRepository<SupervisionCase> {

    private static final Keyset<SupervisionCase> NEWEST_FIRST = Keyset.<SupervisionCase>descending()
            .by("r.openedOn", SupervisionCase::occurredOn, LocalDate::parse)
            .by("r.id", SupervisionCase::id, UUID::fromString);

    CaseRepository(RegionScope scope) {
        super(scope, SupervisionCase.class, "region");
    }

    Page<SupervisionCase> page(SupervisionFilter filter, Paging paging) {
        return visible().where("r.region = :region", "region", filter.region).page(paging, NEWEST_FIRST);
    }
}
