package org.ganlao.employment.seeking.labourforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.employment.seeking.labourforce.domain.LabourForceStatement;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class LabourForceRepository extends FactRepository<LabourForceStatement> {

    private static final Keyset<LabourForceStatement> LATEST_FIRST = latestFirst("r.figures.asOf");

    LabourForceRepository(RegionScope scope) {
        super(scope, LabourForceStatement.class, "region");
    }

    /** Every statement of the county, those struck out too. */
    List<LabourForceStatement> of(String region) {
        return list("region", region);
    }

    Page<LabourForceStatement> page(LabourForceFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.figures.asOf >= :from", "from", filter.asOfFrom)
                .where("r.figures.asOf <= :until", "until", filter.asOfUntil)
                .page(paging, LATEST_FIRST);
    }
}
