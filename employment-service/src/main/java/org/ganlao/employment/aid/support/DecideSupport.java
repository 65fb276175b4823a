package org.ganlao.employment.aid.support;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.money.fund.EmploymentFund;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.RecordChecks;

/** Approves claims of others, refuses them, strikes them out, notes what comes back. */
@ApplicationScoped
class DecideSupport {

    private static final String KIND = "support-claim";

    private final SupportRepository claims;
    private final EmploymentFund fund;
    private final List<ApprovalRule> rules;
    private final RecordChecks checks;
    private final SupportEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    DecideSupport(
            SupportRepository claims,
            EmploymentFund fund,
            @All List<ApprovalRule> rules,
            RecordChecks checks,
            SupportEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.claims = claims;
        this.fund = fund;
        this.rules = rules;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    SupportClaimView approve(UUID id, String ifMatch) {
        SupportClaim claim = claims.forChange(id, ifMatch);
        rules.stream().filter(rule -> rule.kind() == claim.kind()).forEach(rule -> rule.require(claim.payee()));
        claim.approve(caller.subject(), changes.now());
        return told("approved", claim, "");
    }

    @Transactional
    SupportClaimView refuse(UUID id, String ifMatch, SupportRefused refused) {
        SupportClaim claim = claims.forChange(id, ifMatch);
        claim.refuse(refused.reason(), changes.now());
        return told("refused", claim, refused.reason());
    }

    @Transactional
    SupportClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        SupportClaim claim = claims.forChange(id, ifMatch);
        claim.annul(annulment.reason(), changes.now());
        return told(claim.standing() ? "recalled" : "annulled", claim, annulment.reason());
    }

    /** Locks the claim, then the region's book. */
    @Transactional
    SupportClaimView refund(UUID id, String ifMatch, SupportReturned returned) {
        checks.requirePast(returned.on(), "/on");
        SupportClaim claim = claims.forChange(id, ifMatch);
        claim.requireRefundable(returned.on());
        UUID posting = fund.takeBack(claim.region(), id, returned.on(), claim.amount());
        claim.refund(returned.on(), posting, changes.now());
        return told("refunded", claim, returned.receipt());
    }

    SupportClaimView one(UUID id) {
        SupportClaimView view = SupportClaimView.from(claims.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<SupportClaimView> page(SupportFilter filter, Paging paging) {
        Page<SupportClaimView> page = claims.page(filter, paging).map(SupportClaimView::from);
        reads.list(KIND);
        return page;
    }

    private SupportClaimView told(String verb, SupportClaim claim, String why) {
        events.say(verb, claim, why);
        return SupportClaimView.from(claim);
    }
}
