package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.supervision.domain.FundSupervisor;

@ApplicationScoped
class FundSupervisorRepository extends FactRepository<FundSupervisor> {

    private static final Keyset<FundSupervisor> NEWEST_FIRST = Keyset.<FundSupervisor>descending()
            .by("r.since", FundSupervisor::occurredOn, LocalDate::parse)
            .by("r.id", FundSupervisor::id, UUID::fromString);

    FundSupervisorRepository(RegionScope scope) {
        super(scope, FundSupervisor.class, "region");
    }

    Optional<FundSupervisor> holder(String certificate) {
        return find("certificate = ?1 and leftOn is null and annulReason is null", certificate)
                .firstResultOptional();
    }

    Page<FundSupervisor> page(SupervisionFilter filter, Paging paging) {
        return visible().where("r.region = :region", "region", filter.region).page(paging, NEWEST_FIRST);
    }
}
