package org.ganlao.employment.market.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.market.purchase.domain.PurchaseRefusal;
import org.ganlao.employment.market.purchase.domain.ServiceContract;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class ServiceContractRepository extends FactRepository<ServiceContract> {

    private static final Keyset<ServiceContract> NEWEST_FIRST = latestFirst("r.entry.openedOn");

    ServiceContractRepository(RegionScope scope) {
        super(scope, ServiceContract.class, "entry.region");
    }

    /** A standing contract, under which nobody else delivers until the transaction ends. */
    ServiceContract held(UUID id) {
        return locked(id)
                .filter(ServiceContract::standing)
                .orElseThrow(() -> new Rejection(PurchaseRefusal.NO_SUCH_CONTRACT).at("/contract"));
    }

    Page<ServiceContract> page(String region, String provider, Paging paging) {
        return visible()
                .where("r.entry.region = :region", "region", region)
                .where("r.provider = :provider", "provider", provider)
                .page(paging, NEWEST_FIRST);
    }
}
