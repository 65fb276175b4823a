package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandReceipt;

@ApplicationScoped
class LandReceiptRepository extends FactRepository<LandReceipt> {

    private static final Keyset<LandReceipt> LATEST_FIRST = latestFirst("r.paid.on");

    LandReceiptRepository(RegionScope scope) {
        super(scope, LandReceipt.class, "region");
    }

    Page<LandReceipt> page(UUID project, Paging paging) {
        return visible().where("r.paid.project = :project", "project", project).page(paging, LATEST_FIRST);
    }
}
