package org.ganlao.employment.startup.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeFund;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class FundRepository extends FactRepository<GuaranteeFund> {

    private static final Keyset<GuaranteeFund> BY_NAME = Keyset.<GuaranteeFund>ascending()
            .by("r.name", GuaranteeFund::name, name -> name)
            .by("r.id", GuaranteeFund::id, UUID::fromString);

    FundRepository(RegionScope scope) {
        super(scope, GuaranteeFund.class, "region");
    }

    /** One that is there, of whichever region, as it stands now that its book is held. */
    GuaranteeFund fresh(UUID id) {
        GuaranteeFund fund = findById(id);
        getEntityManager().refresh(fund);
        return fund;
    }

    Page<GuaranteeFund> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, BY_NAME);
    }
}
