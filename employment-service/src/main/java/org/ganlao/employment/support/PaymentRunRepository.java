package org.ganlao.employment.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.support.domain.PaymentRun;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PaymentRunRepository extends FactRepository<PaymentRun> {

    private static final Keyset<PaymentRun> NEWEST_FIRST = Keyset.<PaymentRun>descending()
            .by("r.startedOn", PaymentRun::occurredOn, LocalDate::parse)
            .by("r.id", PaymentRun::id, UUID::fromString);

    PaymentRunRepository(RegionScope scope) {
        super(scope, PaymentRun.class, "region");
    }

    Page<PaymentRun> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, NEWEST_FIRST);
    }
}
