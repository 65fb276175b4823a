package org.ganlao.socialinsurance.treasury.pooling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudget;

@ApplicationScoped
class PoolingBudgetRepository extends FactRepository<PoolingBudget> {

    private static final Keyset<PoolingBudget> BY_REGION = Keyset.<PoolingBudget>ascending()
            .by("r.region", PoolingBudget::region, region -> region)
            .by("r.id", PoolingBudget::id, UUID::fromString);

    PoolingBudgetRepository(RegionScope scope) {
        super(scope, PoolingBudget.class, "region");
    }

    Optional<PoolingBudget> standing(String region, int year) {
        return find("from PoolingBudget r where r.region = ?1 and r.year = ?2 and r.annulReason is null", region, year)
                .firstResultOptional();
    }

    Page<PoolingBudget> page(Integer year, Paging paging) {
        return visible().where("r.year = :year", "year", year).page(paging, BY_REGION);
    }
}
