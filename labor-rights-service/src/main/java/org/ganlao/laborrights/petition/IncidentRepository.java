package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.petition.domain.GroupIncident;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The group incidents of the caller's regions. */
@ApplicationScoped
class IncidentRepository extends FactRepository<GroupIncident> {

    private static final Keyset<GroupIncident> LATEST_FIRST = latestFirst("r.beganOn");

    IncidentRepository(RegionScope scope) {
        super(scope, GroupIncident.class, "region");
    }

    Page<GroupIncident> page(IncidentFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.matter = :matter", "matter", filter.matter)
                .where("r.level = :level", "level", filter.level)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.beganOn >= :from", "from", filter.beganFrom)
                .where("r.beganOn <= :until", "until", filter.beganUntil)
                .page(paging, LATEST_FIRST);
    }
}
