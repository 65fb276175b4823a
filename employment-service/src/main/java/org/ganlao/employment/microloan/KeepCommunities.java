package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.microloan.domain.CreditCommunity;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.Origin;

/** Keeps the register of credit communities. */
@ApplicationScoped
class KeepCommunities {

    private static final String KIND = "credit-community";

    private final CommunityRepository communities;
    private final BatchRepository batches;
    private final RegisterChecks checks;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCommunities(
            CommunityRepository communities,
            BatchRepository batches,
            RegisterChecks checks,
            Audit audit,
            Caller caller,
            ChangeLog changes) {
        this.communities = communities;
        this.batches = batches;
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
        return noted("recorded", community, "");
    }

    @Transactional
    CommunityView correct(UUID id, String ifMatch, CommunityCorrection correction) {
        Entry entry = correction.community().entry().entry();
        checks.require(entry, "/community/entry");
        CreditCommunity community = communities.forChange(id, ifMatch);
        community.correct(
                entry, correction.community().agency(), correction.community().members(), changes.now());
        community.requireFor(batches.of(id));
        return noted("corrected", community, Masking.maskWithin(correction.reason()));
    }

    /** No batch is disbursed to it from the day on. */
    @Transactional
    CommunityView close(UUID id, String ifMatch, StatedClosing stated) {
        checks.require(stated);
        CreditCommunity community = communities.forChange(id, ifMatch);
        community.close(stated.closedOn(), changes.now());
        community.requireFor(batches.of(id));
        return noted("closed", community, "");
    }

    private CommunityView noted(String what, CreditCommunity community, String why) {
        audit.record(
                KIND + "." + what,
                KIND,
                community.id().toString(),
                Map.of("version", community.version(), "region", community.region(), "why", why));
        return CommunityView.from(community);
    }

    CommunityView one(UUID id) {
        return CommunityView.from(communities.visible(id));
    }

    Page<CommunityView> page(String region, Paging paging) {
        return communities.page(region, paging).map(CommunityView::from);
    }
}
