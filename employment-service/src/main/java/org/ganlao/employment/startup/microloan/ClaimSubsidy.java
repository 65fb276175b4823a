package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.money.fund.EmploymentFund;
import org.ganlao.employment.startup.guaranteefund.Guarantees;
import org.ganlao.employment.startup.microloan.domain.InterestSubsidy;
import org.ganlao.employment.startup.microloan.domain.LoanAccount;
import org.ganlao.employment.startup.microloan.domain.LoanStanding;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.employment.startup.microloan.domain.SubsidyClaim;
import org.ganlao.employment.startup.microloan.domain.SubsidyLine;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/**
 * Claims the interest subsidy of a quarter, works it out anew, approves it and pays it, as long as it is up to date, out of the
 * region's employment fund. Locks: the claim, the loans in the order of their ids, the region's book.
 */
@ApplicationScoped
class ClaimSubsidy {

    private static final String KIND = "interest-subsidy";

    private final SubsidyRepository claims;
    private final LoanRepository loans;
    private final Bookings bookings;
    private final LoanFigures figures;
    private final Guarantees guarantees;
    private final EmploymentFund fund;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ClaimSubsidy(
            SubsidyRepository claims,
            LoanRepository loans,
            Bookings bookings,
            LoanFigures figures,
            Guarantees guarantees,
            EmploymentFund fund,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.claims = claims;
        this.loans = loans;
        this.bookings = bookings;
        this.figures = figures;
        this.guarantees = guarantees;
        this.fund = fund;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    SubsidyClaimView claim(SubsidyRequest request) {
        guarantees.require(request.fund(), request.firstDay());
        SubsidyClaim claim = new SubsidyClaim(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.fund(),
                guarantees.regionOf(request.fund()),
                request.firstDay(),
                caller.subject(),
                changes.now());
        checks.requirePast(claim.lastDay(), "/quarter");
        locks.hold(KIND + " " + request.fund() + " " + request.firstDay());
        claims.standing(request.fund(), request.firstDay()).ifPresent(earlier -> {
            throw new Rejection(MicroloanRefusal.QUARTER_CLAIMED, earlier.id());
        });
        claim.ask(worked(claim));
        claims.add(claim);
        return noted("claimed", claim, "");
    }

    /** After a payment was booked late, or taken back; the caller claims what comes out. */
    @Transactional
    SubsidyClaimView recompute(UUID id, String ifMatch) {
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        claim.ask(worked(claim));
        claim.proposeAnew(caller.subject(), changes.now());
        return noted("recomputed", claim, "");
    }

    @Transactional
    SubsidyClaimView approve(UUID id, String ifMatch) {
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        claim.requireApprovable(caller.subject());
        claim.requireUpToDate(worked(claim));
        claim.approve(caller.subject(), changes.now());
        return told("approved", claim, "");
    }

    @Transactional
    SubsidyClaimView pay(UUID id, String ifMatch, PaymentNote stated) {
        LocalDate today = clock.today();
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        claim.requirePayable();
        claim.requireUpToDate(worked(claim));
        UUID posting = fund.pay(claim.region(), id, today, claim.amount());
        claim.pay(today, posting, changes.now());
        return told("paid", claim, stated.said());
    }

    @Transactional
    SubsidyClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        SubsidyClaim claim = claims.forChange(id, ifMatch);
        boolean told = claim.approved();
        claim.annul(annulment.reason(), changes.now());
        return told ? told("annulled", claim, annulment.reason()) : noted("annulled", claim, annulment.reason());
    }

    SubsidyClaimView one(UUID id) {
        return SubsidyClaimView.from(claims.visible(id));
    }

    Page<SubsidyClaimView> page(UUID fund, Paging paging) {
        return claims.page(fund, paging).map(SubsidyClaimView::from);
    }

    private List<SubsidyLine> worked(SubsidyClaim claim) {
        return loans.heldLent(claim.fund(), claim.lastDay()).stream()
                .map(loan -> line(loan, claim))
                .filter(line -> line.interest().isPositive())
                .toList();
    }

    /** By what borrowers paid up to the quarter's end: what is paid later was in arrears. */
    private SubsidyLine line(Microloan loan, SubsidyClaim claim) {
        LoanAccount account = LoanStanding.account(loan, bookings.of(loan.id()), claim.lastDay());
        InterestSubsidy whole = InterestSubsidy.WHOLE;
        InterestSubsidy subsidy = new InterestSubsidy(
                figures.subsidyShare(loan.disbursedOn(), loan.application().product()));
        return new SubsidyLine(
                loan.id(),
                whole.of(loan.terms(), account, claim.occurredOn(), claim.lastDay()),
                subsidy.share(),
                subsidy.of(loan.terms(), account, claim.occurredOn(), claim.lastDay()));
    }

    private SubsidyClaimView told(String verb, SubsidyClaim claim, String why) {
        events.say(KIND, verb, SubsidyFact.of(claim), why);
        return SubsidyClaimView.from(claim);
    }

    private SubsidyClaimView noted(String what, SubsidyClaim claim, String why) {
        events.note(KIND, what, claim, why);
        return SubsidyClaimView.from(claim);
    }
}
