package org.ganlao.skills.provider.baseproject;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.baseproject.domain.BaseProject;

@ApplicationScoped
class BaseProjectRepository extends FactRepository<BaseProject> {

    private static final Keyset<BaseProject> LATEST_FIRST = latestFirst("r.setUpOn");

    BaseProjectRepository(RegionScope scope) {
        super(scope, BaseProject.class, "region");
    }

    Page<BaseProject> page(BaseProjectFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.funding.funders = :funders", "funders", filter.funders)
                .where("(r.openedOn is not null) = :opened", "opened", filter.opened)
                .page(paging, LATEST_FIRST);
    }
}
