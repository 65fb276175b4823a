package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.relation.tripartite.domain.BodyState;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteBody;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class BodyRepository extends FactRepository<TripartiteBody> {

    BodyRepository(RegionScope scope) {
        super(scope, TripartiteBody.class, "members.region");
    }

    Page<TripartiteBody> page(String region, BodyState state, Paging paging) {
        return visible()
                .where("r.members.region = :region", "region", region)
                .where("r.state = :state", "state", state)
                .page(paging, latestFirst("r.members.establishedOn"));
    }
}
