package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.cadre.domain.IntegrityReport;

@ApplicationScoped
class IntegrityReportRepository extends FactRepository<IntegrityReport> {

    IntegrityReportRepository(RegionScope scope) {
        super(scope, IntegrityReport.class, "region");
    }

    Optional<IntegrityReport> of(UUID member, int year) {
        return find("member = ?1 and year = ?2 and annulReason is null", member, year)
                .firstResultOptional();
    }

    Page<IntegrityReport> page(UUID member, String region, Integer year, Paging paging) {
        return visible()
                .where("r.member = :member", "member", member)
                .where("r.region = :region", "region", region)
                .where("r.year = :year", "year", year)
                .page(paging, latestFirst("r.reportedOn"));
    }
}
