package org.ganlao.skills.provider.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.supervision.domain.InstitutionDefect;

@ApplicationScoped
class DefectRepository extends FactRepository<InstitutionDefect> {

    private static final Keyset<InstitutionDefect> LATEST_FIRST = latestFirst("r.foundOn");

    DefectRepository(RegionScope scope) {
        super(scope, InstitutionDefect.class, "region");
    }

    long standingOn(UUID inspection) {
        return count("inspection = ?1 and annulReason is null", inspection);
    }

    Page<InstitutionDefect> page(SupervisedFilter filter, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where(
                        "r.dueOn < :overdueOn and (r.curedOn is null or r.curedOn > :overdueOn) and r.annulReason is null",
                        "overdueOn",
                        filter.overdueOn)
                .page(paging, LATEST_FIRST);
    }
}
