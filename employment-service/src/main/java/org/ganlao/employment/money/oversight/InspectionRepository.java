package org.ganlao.employment.money.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.Inspection;
import org.ganlao.employment.money.oversight.domain.InspectionKind;
import org.ganlao.employment.money.oversight.domain.OversightRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class InspectionRepository extends FactRepository<Inspection> {

    private static final Keyset<Inspection> NEWEST_FIRST = latestFirst("r.drawnOn");

    private final RegionScope scope;

    InspectionRepository(RegionScope scope) {
        super(scope, Inspection.class, "region");
        this.scope = scope;
    }

    /** An inspection of the caller's regions, standing, which nobody changes until the transaction ends. */
    Inspection held(UUID id) {
        return locked(id)
                .filter(Inspection::standing)
                .filter(inspection -> scope.covers(inspection.region()))
                .orElseThrow(() -> new Rejection(OversightRefusal.NO_SUCH_INSPECTION).at("/inspection"));
    }

    Page<Inspection> page(String region, InspectionKind kind, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.kind = :kind", "kind", kind)
                .page(paging, NEWEST_FIRST);
    }
}
