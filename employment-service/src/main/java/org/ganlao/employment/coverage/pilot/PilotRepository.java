package org.ganlao.employment.coverage.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.employment.coverage.pilot.domain.Finding;
import org.ganlao.employment.coverage.pilot.domain.PilotEvidence;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.platform.region.RegionTree;

@ApplicationScoped
class PilotRepository extends FactRepository<PilotEvidence> {

    private static final Keyset<PilotEvidence> LATEST_FIRST = latestFirst("r.finding.assessedOn");

    private final RegionTree regions;

    PilotRepository(RegionScope scope, RegionTree regions) {
        super(scope, PilotEvidence.class, "finding.region");
        this.regions = regions;
    }

    boolean isAssessed(Finding finding) {
        return count(
                        "finding.region = ?1 and finding.item = ?2 and finding.assessedOn = ?3 and annulReason is null",
                        finding.region(),
                        finding.item(),
                        finding.assessedOn())
                > 0;
    }

    /** Standing evidence of these regions up to a day, the earliest first. */
    List<PilotEvidence> standingOf(Iterable<String> codes, LocalDate until) {
        return list(
                "finding.region in ?1 and finding.assessedOn <= ?2 and annulReason is null"
                        + " order by finding.region, finding.assessedOn",
                codes,
                until);
    }

    Page<PilotEvidence> page(PilotFilter filter, Paging paging) {
        return visible()
                .where(
                        "r.finding.region in :regions",
                        "regions",
                        filter.region == null ? null : regions.codesWithin(filter.region))
                .where("r.finding.item = :item", "item", filter.item)
                .where("r.finding.assessedOn <= :until", "until", filter.assessedUntil)
                .page(paging, LATEST_FIRST);
    }
}
