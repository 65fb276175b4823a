package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.agency.domain.InsuranceAgency;

@ApplicationScoped
class AgencyRepository extends FactRepository<InsuranceAgency> {

    private static final Keyset<InsuranceAgency> BY_NAME = Keyset.<InsuranceAgency>ascending()
            .by("r.profile.name", agency -> agency.profile().name(), name -> name)
            .by("r.id", InsuranceAgency::id, UUID::fromString);

    AgencyRepository(RegionScope scope) {
        super(scope, InsuranceAgency.class, "profile.region");
    }

    Optional<InsuranceAgency> named(String region, String name) {
        return find("profile.region = ?1 and profile.name = ?2 and annulReason is null", region, name)
                .firstResultOptional();
    }

    Page<InsuranceAgency> page(AgencyFilter filter, Paging paging) {
        return visible()
                .where("r.profile.kind = :kind", "kind", filter.kind)
                .where("r.profile.region = :region", "region", filter.region)
                .where("exists (select 1 from r.services s where s.service = :service)", "service", filter.service)
                .page(paging, BY_NAME);
    }
}
