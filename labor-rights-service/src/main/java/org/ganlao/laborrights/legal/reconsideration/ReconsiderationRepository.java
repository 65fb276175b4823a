package org.ganlao.laborrights.legal.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.legal.reconsideration.domain.Reconsideration;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationRefusal;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationResult;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class ReconsiderationRepository extends FactRepository<Reconsideration> {

    ReconsiderationRepository(RegionScope scope) {
        super(scope, Reconsideration.class, "matter.region");
    }

    void requireOf(UUID id, String region) {
        if (id != null && count("id = ?1 and matter.region = ?2 and annulReason is null", id, region) == 0) {
            throw new Rejection(ReconsiderationRefusal.NO_SUCH_RECONSIDERATION, id).at("/reconsideration");
        }
    }

    Page<Reconsideration> page(String region, ReconsiderationState state, ReconsiderationResult result, Paging paging) {
        return visible()
                .where("r.matter.region = :region", "region", region)
                .where("r.state = :state", "state", state)
                .where("r.decision.result = :result", "result", result)
                .page(paging, latestFirst("r.matter.receivedOn"));
    }
}
