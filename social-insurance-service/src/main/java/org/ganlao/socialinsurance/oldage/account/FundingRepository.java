package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.account.domain.AccountFunding;

@ApplicationScoped
class FundingRepository extends FactRepository<AccountFunding> {

    private static final Keyset<AccountFunding> BY_REGION = Keyset.<AccountFunding>ascending()
            .by("r.region", AccountFunding::region, region -> region)
            .by("r.id", AccountFunding::id, UUID::fromString);

    FundingRepository(RegionScope scope) {
        super(scope, AccountFunding.class, "region");
    }

    Optional<AccountFunding> standing(String region, int year) {
        return find("from AccountFunding r where r.region = ?1 and r.year = ?2 and r.annulReason is null", region, year)
                .firstResultOptional();
    }

    Page<AccountFunding> page(Integer year, Paging paging) {
        return visible().where("r.year = :year", "year", year).page(paging, BY_REGION);
    }
}
