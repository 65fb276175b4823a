package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.guaranteefund.Guarantees;
import org.ganlao.employment.microloan.domain.LoanAction;
import org.ganlao.employment.microloan.domain.LoanStep;
import org.ganlao.employment.microloan.domain.Microloan;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/** Takes a loan from its application to its disbursement, or to an end before. */
@ApplicationScoped
class TakeSteps {

    private final LoanRepository loans;
    private final LoanFigures figures;
    private final LoanSettling settling;
    private final Guarantees guarantees;
    private final Guarantors guarantors;
    private final RecordChecks checks;
    private final LoanEvents events;
    private final LoanViews views;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    TakeSteps(
            LoanRepository loans,
            LoanFigures figures,
            LoanSettling settling,
            Guarantees guarantees,
            Guarantors guarantors,
            RecordChecks checks,
            LoanEvents events,
            LoanViews views,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.loans = loans;
        this.figures = figures;
        this.settling = settling;
        this.guarantees = guarantees;
        this.guarantors = guarantors;
        this.checks = checks;
        this.events = events;
        this.views = views;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LoanView investigate(UUID id, String ifMatch, StatedInvestigation stated) {
        Microloan loan = open(id, ifMatch, stated.on());
        loan.investigate(
                step(LoanAction.INVESTIGATE, stated.on(), stated.report()), stated.favourable(), changes.now());
        return noted("investigated", loan, "");
    }

    /** The fund takes the guarantee on, or there is none. */
    @Transactional
    LoanView guarantee(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = open(id, ifMatch, stated.on());
        guarantors.requireSound(loan);
        loan.guarantee(step(LoanAction.GUARANTEE, stated), figures.counterGuarantee(loan.application()), changes.now());
        guarantees.commit(loan.application().fund(), id, loan.application().principal(), stated.on());
        return noted("guaranteed", loan, "");
    }

    @Transactional
    LoanView approve(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = open(id, ifMatch, stated.on());
        loan.approve(step(LoanAction.APPROVE, stated), changes.now());
        return noted("bank-approved", loan, stated.said());
    }

    @Transactional
    LoanView sign(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = open(id, ifMatch, stated.on());
        loan.sign(
                step(LoanAction.CONTRACT, stated),
                figures.contract(stated.on(), loan.application().months()),
                changes.now());
        return noted("contracted", loan, stated.said());
    }

    @Transactional
    LoanView disburse(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = open(id, ifMatch, stated.on());
        disburse(loan, stated, changes.now());
        return views.of(loan);
    }

    private void disburse(Microloan loan, StatedStep stated, Instant now) {
        loan.disburse(step(LoanAction.DISBURSE, stated), now);
        settling.plan(loan);
        events.say("disbursed", loan, stated.said());
    }

    @Transactional
    LoanView refuse(UUID id, String ifMatch, StatedStep stated) {
        return end(id, ifMatch, LoanAction.REFUSE, stated, "refused");
    }

    @Transactional
    LoanView withdraw(UUID id, String ifMatch, StatedStep stated) {
        return end(id, ifMatch, LoanAction.WITHDRAW, stated, "withdrawn");
    }

    private LoanView end(UUID id, String ifMatch, LoanAction how, StatedStep stated, String verb) {
        Microloan loan = open(id, ifMatch, stated.on());
        Money before = loan.guaranteed();
        loan.end(step(how, stated), changes.now());
        guarantees.follow(loan.application().fund(), id, before, Money.ZERO, stated.on());
        return noted(verb, loan, stated.said());
    }

    /** A disbursement that never was, as long as nothing was booked on it. */
    @Transactional
    LoanView annul(UUID id, String ifMatch, Annulment annulment) {
        Microloan loan = loans.forChange(id, ifMatch);
        Money before = loan.guaranteed();
        loan.annul(annulment.reason(), changes.now());
        guarantees.follow(loan.application().fund(), id, before, Money.ZERO, clock.today());
        settling.forget(loan);
        events.say("annulled", loan, annulment.reason());
        return views.of(loan);
    }

    private Microloan open(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return loans.forChange(id, ifMatch);
    }

    private LoanStep step(LoanAction action, StatedStep stated) {
        return step(action, stated.on(), stated.said());
    }

    private LoanStep step(LoanAction action, LocalDate on, String note) {
        return new LoanStep(action, on, caller.subject(), note);
    }

    private LoanView noted(String verb, Microloan loan, String why) {
        events.note(verb, loan, why);
        return views.of(loan);
    }
}
