package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.startup.microloan.domain.CreditCommunity;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Keeps the register of credit communities. */
@ApplicationScoped
class KeepCommunities {

    private final CommunityRepository communities;
    private final BatchRepository batches;
    private final LoanRepository loans;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCommunities(
            CommunityRepository communities,
            BatchRepository batches,
            LoanRepository loans,
            RegisterChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.communities = communities;
        this.batches = batches;
        this.loans = loans;
        this.checks = checks;
        this.events = events;
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
        return told("registered", community, "");
    }

    @Transactional
    CommunityView correct(UUID id, String ifMatch, CommunityCorrection correction) {
        Entry entry = correction.community().entry().entry();
        checks.require(entry, "/community/entry");
        CreditCommunity community = communities.forChange(id, ifMatch);
        community.correct(
                entry, correction.community().agency(), correction.community().members(), changes.now());
        requireForLoans(community);
        return told("corrected", community, correction.reason());
    }

    /** No batch is disbursed to it, and nobody waived of counter-guarantee for it, from the day on. */
    @Transactional
    CommunityView close(UUID id, String ifMatch, StatedClosing stated) {
        checks.require(stated);
        CreditCommunity community = communities.forChange(id, ifMatch);
        community.close(stated.closedOn(), changes.now());
        requireForLoans(community);
        return told("closed", community, "");
    }

    private void requireForLoans(CreditCommunity community) {
        batches.of(community.id()).forEach(batch -> community.requireFor(batch.occurredOn(), batch.region()));
        loans.waivedFor(community.id())
                .forEach(loan -> community.requireFor(loan.counterGuarantee().on(), loan.region()));
    }

    private CommunityView told(String verb, CreditCommunity community, String why) {
        events.say("credit-community", verb, CommunityFact.of(community), why);
        return CommunityView.from(community);
    }

    CommunityView one(UUID id) {
        return CommunityView.from(communities.visible(id));
    }

    Page<CommunityView> page(String region, Paging paging) {
        return communities.page(region, paging).map(CommunityView::from);
    }
}
