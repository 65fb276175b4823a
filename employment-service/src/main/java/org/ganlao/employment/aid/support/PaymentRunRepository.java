package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.support.domain.PaymentRun;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PaymentRunRepository extends FactRepository<PaymentRun> {

    PaymentRunRepository(RegionScope scope) {
        super(scope, PaymentRun.class, "region");
    }

    Page<PaymentRun> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, latestFirst("r.startedOn"));
    }
}
