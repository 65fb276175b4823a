package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.FacilityStatement;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class FacilityRepository extends FactRepository<FacilityStatement> {

    private static final Keyset<FacilityStatement> LATEST_FIRST = latestFirst("r.statedOn");

    FacilityRepository(RegionScope scope) {
        super(scope, FacilityStatement.class, "region");
    }

    Page<FacilityStatement> page(FacilityFilter filter, Paging paging) {
        return visible()
                .where("r.body = :body", "body", filter.body)
                .where("r.item = :item", "item", filter.item)
                .page(paging, LATEST_FIRST);
    }

    Optional<FacilityStatement> latest(UUID body, String item) {
        return find("body = ?1 and item = ?2 and annulReason is null order by statedOn desc", body, item)
                .firstResultOptional();
    }
}
