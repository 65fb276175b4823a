package org.ganlao.employment.coverage.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.coverage.layoff.domain.Layoff;
import org.ganlao.employment.coverage.layoff.domain.LayoffReport;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class LayoffRepository extends FactRepository<LayoffReport> {

    private static final Keyset<LayoffReport> NEWEST_FIRST = latestFirst("r.layoff.reportedOn");

    LayoffRepository(RegionScope scope) {
        super(scope, LayoffReport.class, "layoff.region");
    }

    /** Whether another standing report tells the same lay-off. */
    boolean isReported(UUID own, Layoff layoff) {
        return count(
                        "layoff.employer = ?1 and layoff.beginsOn = ?2 and annulReason is null and id <> ?3",
                        layoff.employer(),
                        layoff.beginsOn(),
                        own)
                > 0;
    }

    Page<LayoffReport> page(LayoffFilter filter, Paging paging) {
        return visible()
                .where("r.layoff.region = :region", "region", filter.region)
                .where("r.layoff.employer = :employer", "employer", filter.employer)
                .where("r.inTime = :inTime", "inTime", filter.inTime)
                .where("r.layoff.beginsOn >= :from", "from", filter.beginsFrom)
                .where("r.layoff.beginsOn <= :until", "until", filter.beginsUntil)
                .page(paging, NEWEST_FIRST);
    }
}
