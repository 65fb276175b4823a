package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityClaim;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Approves claims of others, refuses and annuls them. Locks the claim, then what the benefits take. */
@ApplicationScoped
class DecideMaternity {

    static final String KIND = "maternity-claim";

    private final MaternityClaimRepository claims;
    private final Benefits benefits;
    private final Parameters parameters;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    DecideMaternity(
            MaternityClaimRepository claims,
            Benefits benefits,
            Parameters parameters,
            RecordEvents events,
            AuditedReads reads,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.claims = claims;
        this.benefits = benefits;
        this.parameters = parameters;
        this.events = events;
        this.reads = reads;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MaternityClaimView approve(UUID id, String ifMatch) {
        MaternityClaim claim = claims.forChange(id, ifMatch);
        claim.approve(caller.subject(), changes.now());
        pay(claim, "maternity-allowance", claim.allowance());
        pay(claim, "maternity-medical", claim.medical());
        return told("approved", claim, "");
    }

    private void pay(MaternityClaim claim, String benefit, Money amount) {
        if (!amount.isPositive()) {
            return;
        }
        LocalDate today = clock.today();
        int days = parameters.at(today).integer("social-insurance.maternity.payment-days", claim.region());
        benefits.claim(new BenefitDue(
                Insurance.MATERNITY,
                benefit,
                claim.region(),
                claim.id(),
                claim.person(),
                null,
                today.plusDays(days),
                amount));
    }

    @Transactional
    MaternityClaimView refuse(UUID id, String ifMatch, MaternityRefused refused) {
        MaternityClaim claim = claims.forChange(id, ifMatch);
        claim.refuse(refused.reason(), changes.now());
        return told("refused", claim, refused.reason());
    }

    /** What is not paid is struck out, what is paid has to be recovered. */
    @Transactional
    MaternityClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        MaternityClaim claim = claims.forChange(id, ifMatch);
        claim.annul(annulment.reason(), changes.now());
        benefits.withdraw(id, LocalDate.EPOCH, annulment.reason());
        return told("annulled", claim, annulment.reason());
    }

    MaternityClaimView one(UUID id) {
        MaternityClaimView view = MaternityClaimView.from(claims.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<MaternityClaimView> page(MaternityClaimFilter filter, Paging paging) {
        Page<MaternityClaimView> page = claims.page(filter, paging).map(MaternityClaimView::from);
        reads.list(KIND);
        return page;
    }

    /** To the audit alone until it is approved. */
    private MaternityClaimView told(String verb, MaternityClaim claim, String why) {
        if (claim.approval().given()) {
            events.say(KIND, verb, MaternityClaimFact.of(claim), why);
        } else {
            events.note(KIND, verb, claim, why);
        }
        return MaternityClaimView.from(claim);
    }
}
