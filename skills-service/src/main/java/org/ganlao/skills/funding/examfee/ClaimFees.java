package org.ganlao.skills.funding.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.exam.FeeCandidates;
import org.ganlao.skills.appraisal.exam.FeeCandidates.FeeCandidate;
import org.ganlao.skills.appraisal.exam.FeeCandidates.FeeSession;
import org.ganlao.skills.funding.examfee.domain.FeeClaim;
import org.ganlao.skills.funding.examfee.domain.FeeRefusal;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidy;

/**
 * A station claims what the public pays of the fees of a session, and another person approves it. Locks: the persons, so that nothing
 * becomes of their certificates meanwhile, the claim, then what is in it; an approval, which changes nothing else, the claim alone.
 */
@ApplicationScoped
class ClaimFees {

    private static final String KIND = "exam-fee-claim";

    private final FeeCandidates candidates;
    private final FeeClaimRepository claims;
    private final FeeSubsidyRepository subsidies;
    private final RecordEvents events;
    private final Persons persons;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ClaimFees(
            FeeCandidates candidates,
            FeeClaimRepository claims,
            FeeSubsidyRepository subsidies,
            RecordEvents events,
            Persons persons,
            RegionScope scope,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.candidates = candidates;
        this.claims = claims;
        this.subsidies = subsidies;
        this.events = events;
        this.persons = persons;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** For all candidates of the session who passed, hold their certificate, and for whom, of whatever exam, nothing was claimed yet. */
    @Transactional
    FeeClaimView claim(FeeClaimRequest request) {
        FeeSession session = candidates.session(request.session());
        persons.lockTokens(candidates.certifiedTokens(session.id()));
        List<FeeCandidate> certified = candidates.certified(session.id());
        Set<String> subsidised = new HashSet<>(subsidies.subsidised(certified.stream()
                .flatMap(candidate -> candidate.tokens().stream())
                .toList()));
        List<FeeCandidate> entitled = certified.stream()
                .filter(candidate ->
                        Collections.disjoint(subsidised, candidate.tokens()) && subsidised.addAll(candidate.tokens()))
                .toList();
        if (entitled.isEmpty()) {
            throw new Rejection(FeeRefusal.NOBODY_TO_SUBSIDISE);
        }
        Money amount = Money.sum(entitled.stream().map(FeeCandidate::subsidy).toList());
        FeeClaim claim = new FeeClaim(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                new FeeClaim.Stated(session.id(), session.station(), session.region(), entitled.size(), amount),
                clock.today(),
                caller.subject(),
                changes.now());
        claims.add(claim);
        claims.flush();
        entitled.forEach(candidate -> subsidies.add(subsidy(claim, candidate)));
        return noted("claimed", claim, "");
    }

    private FeeSubsidy subsidy(FeeClaim claim, FeeCandidate candidate) {
        return new FeeSubsidy(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), claim.origin().sourceRef() + " " + candidate.id()),
                claim,
                candidate.id(),
                candidate.certificate(),
                candidate.subsidy(),
                changes.now());
    }

    @Transactional
    FeeClaimView approve(UUID id, String ifMatch) {
        FeeClaim claim = writable(claims.forChange(id, ifMatch));
        claim.approve(caller.subject(), changes.now());
        return noted("approved", claim, "");
    }

    /** With all that is in it; it may be claimed for again. */
    @Transactional
    FeeClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        FeeClaim claim = writable(claims.forChange(id, ifMatch, this::hold));
        claim.annul(annulment.reason(), changes.now());
        subsidies.of(id).forEach(subsidy -> subsidy.annul(annulment.reason(), changes.now()));
        return noted("annulled", claim, annulment.reason());
    }

    FeeClaimView one(UUID id) {
        return FeeClaimView.from(claims.visible(id));
    }

    Page<FeeClaimView> page(String region, UUID session, Paging paging) {
        return claims.page(region, session, paging).map(FeeClaimView::from);
    }

    private void hold(FeeClaim claim) {
        persons.lockTokens(candidates.tokensOf(subsidies.candidatesOf(claim.id())));
        claims.locked(claim.id());
    }

    private FeeClaim writable(FeeClaim claim) {
        scope.requireWrite(claim.region());
        return claim;
    }

    private FeeClaimView noted(String verb, FeeClaim claim, String why) {
        events.note(KIND, verb, claim, why);
        return FeeClaimView.from(claim);
    }
}
