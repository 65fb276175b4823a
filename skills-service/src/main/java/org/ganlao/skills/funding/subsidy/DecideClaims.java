package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.SubsidyClaim;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;
import org.ganlao.skills.funding.subsidy.domain.SubsidyRefusal;

/** Approves claims of others, turns them down, strikes them out. Locks the claim, then its lines by id. */
@ApplicationScoped
class DecideClaims {

    private static final String KIND = "subsidy-claim";

    private final SubsidyClaimRepository claims;
    private final SubsidyLineRepository lines;
    private final SubsidyEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    DecideClaims(
            SubsidyClaimRepository claims,
            SubsidyLineRepository lines,
            SubsidyEvents events,
            Caller caller,
            ChangeLog changes) {
        this.claims = claims;
        this.lines = lines;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    SubsidyClaimView approve(UUID id, String ifMatch) {
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        claim.approve(caller.subject(), changes.now());
        List<SubsidyLine> held = lines.held(id);
        claimed(held).forEach(line -> {
            line.approve(changes.now());
            events.say("approved", line, "");
        });
        events.note(KIND, "approved", claim, "");
        return SubsidyClaimView.from(claim, held);
    }

    @Transactional
    SubsidyClaimView turnDown(UUID id, String ifMatch, SubsidyDecision decision) {
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        claim.turnDown(decision.because(), changes.now());
        List<SubsidyLine> held = lines.held(id);
        claimed(held).forEach(line -> line.turnDown(decision.because(), changes.now()));
        events.note(KIND, "turned-down", claim, decision.because());
        return SubsidyClaimView.from(claim, held);
    }

    /** What is approved and not paid is withdrawn with it. */
    @Transactional
    SubsidyClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        List<SubsidyLine> held = lines.held(id);
        long paid = held.stream().filter(line -> line.paidOn() != null).count();
        if (paid > 0) {
            throw new Rejection(SubsidyRefusal.SUBSIDY_PAID_OUT, paid);
        }
        claim.annul(annulment.reason(), changes.now());
        held.forEach(line -> {
            boolean approved = line.state() == LineState.APPROVED;
            line.annul(annulment.reason(), changes.now());
            if (approved) {
                events.say("withdrawn", line, annulment.reason());
            }
        });
        events.note(KIND, "annulled", claim, annulment.reason());
        return SubsidyClaimView.from(claim, held);
    }

    SubsidyClaimView one(UUID id) {
        return view(claims.visible(id));
    }

    Page<SubsidyClaimView> page(String region, UUID course, Paging paging) {
        return claims.page(region, course, paging).map(this::view);
    }

    private SubsidyClaimView view(SubsidyClaim claim) {
        return SubsidyClaimView.from(claim, lines.of(claim.id()));
    }

    private static List<SubsidyLine> claimed(List<SubsidyLine> held) {
        return held.stream().filter(line -> line.state() == LineState.CLAIMED).toList();
    }
}
