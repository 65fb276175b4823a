package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.collection.billing.domain.BillingRun;

@ApplicationScoped
class BillingRunRepository extends FactRepository<BillingRun> {

    private static final Keyset<BillingRun> LATEST_FIRST = Keyset.<BillingRun>descending()
            .by("r.startedOn", BillingRun::occurredOn, LocalDate::parse)
            .by("r.id", BillingRun::id, UUID::fromString);

    BillingRunRepository(RegionScope scope) {
        super(scope, BillingRun.class, "region");
    }

    Page<BillingRun> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, LATEST_FIRST);
    }
}
