package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.microloan.domain.CreditCommunity;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;

/** Keeps the register of credit communities. */
@ApplicationScoped
class KeepCommunities {

    private final CommunityRepository communities;
    private final RegisterChecks checks;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCommunities(
            CommunityRepository communities, RegisterChecks checks, Audit audit, Caller caller, ChangeLog changes) {
        this.communities = communities;
        this.checks = checks;
        this.audit = audit;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CommunityView register(CommunityRequest request) {
        Entry entry = request.entry().entry();
        checks.require(entry, "/entry");
        CreditCommunity community = new CreditCommunity(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry,
                request.agency(),
                request.members(),
                changes.now());
        communities.add(community);
        audit.record(
                "credit-community.recorded",
                "credit-community",
                community.id().toString(),
                Map.of("region", community.region()));
        return CommunityView.from(community);
    }

    CommunityView one(UUID id) {
        return CommunityView.from(communities.visible(id));
    }

    Page<CommunityView> page(String region, Paging paging) {
        return communities.page(region, paging).map(CommunityView::from);
    }
}
