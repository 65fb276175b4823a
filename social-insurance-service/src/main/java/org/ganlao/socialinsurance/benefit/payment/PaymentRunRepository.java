package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRun;

@ApplicationScoped
class PaymentRunRepository extends FactRepository<PaymentRun> {

    PaymentRunRepository(RegionScope scope) {
        super(scope, PaymentRun.class, "region");
    }

    Page<PaymentRun> page(PaymentRunFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.benefit = :benefit", "benefit", filter.benefit)
                .page(paging, latestFirst("r.startedOn"));
    }
}
