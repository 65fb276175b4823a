package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.laborrights.enforcement.grid.domain.InspectionBody;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class InspectionBodyRepository extends FactRepository<InspectionBody> {

    private static final Keyset<InspectionBody> LATEST_FIRST = latestFirst("r.setUpOn");

    InspectionBodyRepository(RegionScope scope) {
        super(scope, InspectionBody.class, "region");
    }

    Page<InspectionBody> page(InspectionBodyFilter filter, Paging paging) {
        return visible()
                .where("r.name like concat(:name, '%')", "name", filter.name)
                .page(paging, LATEST_FIRST);
    }

    /** One that was not struck out. */
    InspectionBody standing(UUID id) {
        return findByIdOptional(id)
                .filter(InspectionBody::standing)
                .orElseThrow(() -> new Rejection(GridRefusal.BODY_UNKNOWN).at("/body"));
    }
}
