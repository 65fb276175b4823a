package org.ganlao.employment.startup.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeCapital;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class CapitalRepository extends FactRepository<GuaranteeCapital> {

    private static final Keyset<GuaranteeCapital> NEWEST_FIRST = latestFirst("r.paidOn");

    CapitalRepository(RegionScope scope) {
        super(scope, GuaranteeCapital.class, "region");
    }

    Page<GuaranteeCapital> page(UUID fund, Paging paging) {
        return visible().where("r.fund = :fund", "fund", fund).page(paging, NEWEST_FIRST);
    }
}
