package org.ganlao.employment.market.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.purchase.domain.ServiceDelivery;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class ServiceDeliveryRepository extends FactRepository<ServiceDelivery> {

    private static final Keyset<ServiceDelivery> NEWEST_FIRST = latestFirst("r.deliveredOn");

    ServiceDeliveryRepository(RegionScope scope) {
        super(scope, ServiceDelivery.class, "region");
    }

    /** Deliveries that take up a line of the contract: submitted or accepted. */
    List<ServiceDelivery> taking(UUID contract) {
        return list("contract = ?1 and annulReason is null and rejectReason is null order by line", contract);
    }

    Page<ServiceDelivery> page(UUID contract, Paging paging) {
        return visible().where("r.contract = :contract", "contract", contract).page(paging, NEWEST_FIRST);
    }
}
