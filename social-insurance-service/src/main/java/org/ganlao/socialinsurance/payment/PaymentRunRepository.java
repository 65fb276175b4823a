package org.ganlao.socialinsurance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.payment.domain.PaymentRun;

@ApplicationScoped
class PaymentRunRepository extends FactRepository<PaymentRun> {

    private static final Keyset<PaymentRun> NEWEST_FIRST = Keyset.<PaymentRun>descending()
            .by("r.startedOn", PaymentRun::occurredOn, LocalDate::parse)
            .by("r.id", PaymentRun::id, UUID::fromString);

    PaymentRunRepository(RegionScope scope) {
        super(scope, PaymentRun.class, "region");
    }

    Page<PaymentRun> page(PaymentRunFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.benefit = :benefit", "benefit", filter.benefit)
                .page(paging, NEWEST_FIRST);
    }
}
