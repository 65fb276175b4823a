package org.ganlao.laborrights.legal.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.legal.licensing.domain.LicenceApplication;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class LicenceApplicationRepository extends FactRepository<LicenceApplication> {

    LicenceApplicationRepository(RegionScope scope) {
        super(scope, LicenceApplication.class, "matter.region");
    }

    Page<LicenceApplication> page(LicenceApplicationFilter filter, Paging paging) {
        return visible()
                .where("r.matter.region = :region", "region", filter.region)
                .where("r.matter.kind = :kind", "kind", filter.kind)
                .where("r.matter.employer = :employer", "employer", filter.employer)
                .where("r.state = :state", "state", filter.state)
                .where("r.matter.receivedOn >= :from", "from", filter.receivedFrom)
                .where("r.matter.receivedOn <= :until", "until", filter.receivedUntil)
                .page(paging, latestFirst("r.matter.receivedOn"));
    }
}
