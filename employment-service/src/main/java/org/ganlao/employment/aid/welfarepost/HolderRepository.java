package org.ganlao.employment.aid.welfarepost;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.aid.welfarepost.domain.PostHolder;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class HolderRepository extends FactRepository<PostHolder> {

    private static final Keyset<PostHolder> LATEST_FIRST = latestFirst("r.startedOn");

    HolderRepository(RegionScope scope) {
        super(scope, PostHolder.class, "region");
    }

    List<PostHolder> in(UUID post) {
        return list("post", post);
    }

    Optional<PostHolder> takenBy(UUID placement) {
        return find("placement = ?1 and annulReason is null", placement).firstResultOptional();
    }

    Page<PostHolder> page(HolderFilter filter, Paging paging) {
        return visible()
                .where("r.post = :post", "post", filter.post)
                .where("r.placement = :placement", "placement", filter.placement)
                .where("r.person = :person", "person", filter.person)
                .page(paging, LATEST_FIRST);
    }
}
