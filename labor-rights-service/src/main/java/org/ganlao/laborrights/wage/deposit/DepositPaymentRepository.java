package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.wage.deposit.domain.DepositPayment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class DepositPaymentRepository extends FactRepository<DepositPayment> {

    private static final Keyset<DepositPayment> LATEST_FIRST = latestFirst("r.paidOn");

    DepositPaymentRepository(RegionScope scope) {
        super(scope, DepositPayment.class, "deposit.outline.region");
    }

    /** Whether a payment with this receipt stands, into whichever deposit. */
    boolean stands(String receipt) {
        return count("receipt = ?1 and annulReason is null", receipt) > 0;
    }

    Page<DepositPayment> page(UUID deposit, Paging paging) {
        return visible().where("r.deposit.id = :deposit", "deposit", deposit).page(paging, LATEST_FIRST);
    }
}
