package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.collection.arrears.domain.PaymentOrder;
import org.ganlao.socialinsurance.register.employer.EmployerUse;

@ApplicationScoped
class PaymentOrderRepository extends FactRepository<PaymentOrder> implements EmployerUse {

    private static final Keyset<PaymentOrder> LATEST_FIRST = Keyset.<PaymentOrder>descending()
            .by("r.issuedOn", PaymentOrder::occurredOn, LocalDate::parse)
            .by("r.id", PaymentOrder::id, UUID::fromString);

    PaymentOrderRepository(RegionScope scope) {
        super(scope, PaymentOrder.class, "region");
    }

    @Override
    public boolean uses(String employer) {
        return count("employer = ?1 and annulReason is null", employer) > 0;
    }

    Page<PaymentOrder> page(PaymentOrderFilter filter, LocalDate passedBefore, Paging paging) {
        return visible()
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.region = :region", "region", filter.region)
                .where("r.payUntil < :today and r.annulReason is null", "today", passedBefore)
                .page(paging, LATEST_FIRST);
    }
}
