package org.ganlao.employment.aid.welfarepost;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePostRefusal;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PostRepository extends FactRepository<WelfarePost> {

    private static final Keyset<WelfarePost> LATEST_FIRST = latestFirst("r.entry.openedOn");

    PostRepository(RegionScope scope) {
        super(scope, WelfarePost.class, "entry.region");
    }

    /** Nobody else takes or frees a place of it until the transaction ends. */
    WelfarePost alone(UUID id) {
        return locked(id)
                .filter(WelfarePost::standing)
                .orElseThrow(() -> new Rejection(WelfarePostRefusal.NO_SUCH_WELFARE_POST).at("/post"));
    }

    Page<WelfarePost> page(PostFilter filter, Paging paging) {
        return visible()
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.entry.region = :region", "region", filter.region)
                .where(RegisterChecks.EXISTS_ON, "day", filter.openOn)
                .page(paging, LATEST_FIRST);
    }
}
