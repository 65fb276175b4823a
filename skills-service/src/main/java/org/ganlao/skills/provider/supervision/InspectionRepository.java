package org.ganlao.skills.provider.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.supervision.domain.InstitutionInspection;

@ApplicationScoped
class InspectionRepository extends FactRepository<InstitutionInspection> {

    private static final Keyset<InstitutionInspection> LATEST_FIRST = latestFirst("r.inspectedOn");

    InspectionRepository(RegionScope scope) {
        super(scope, InstitutionInspection.class, "region");
    }

    Page<InstitutionInspection> page(InspectionFilter filter, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where("r.focus = :focus", "focus", filter.focus)
                .where("r.inspectedOn >= :from", "from", filter.from)
                .page(paging, LATEST_FIRST);
    }
}
