package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.Guarantees;
import org.ganlao.employment.startup.microloan.domain.LoanAction;
import org.ganlao.employment.startup.microloan.domain.LoanStep;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Annulment;

/** Takes a loan from its application to its disbursement, or to an end before. */
@ApplicationScoped
class TakeSteps {

    private final LoanDesk desk;
    private final LoanFigures figures;
    private final LoanSettling settling;
    private final Guarantees guarantees;
    private final Guarantors guarantors;

    TakeSteps(LoanDesk desk, LoanFigures figures, LoanSettling settling, Guarantees guarantees, Guarantors guarantors) {
        this.desk = desk;
        this.figures = figures;
        this.settling = settling;
        this.guarantees = guarantees;
        this.guarantors = guarantors;
    }

    @Transactional
    LoanView investigate(UUID id, String ifMatch, StatedInvestigation stated) {
        Microloan loan = desk.open(id, ifMatch, stated.on());
        loan.investigate(step(LoanAction.INVESTIGATE, stated.on(), stated.report()), stated.favourable(), desk.now());
        return desk.noted("investigated", loan, "");
    }

    /** The fund takes the guarantee on, or there is none. */
    @Transactional
    LoanView guarantee(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = desk.open(id, ifMatch, stated.on());
        guarantors.requireSound(loan);
        loan.guarantee(step(LoanAction.GUARANTEE, stated), figures.counterGuarantee(loan.application()), desk.now());
        guarantees.commit(loan.application().fund(), id, loan.application().principal(), stated.on());
        return desk.noted("guaranteed", loan, "");
    }

    @Transactional
    LoanView approve(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = desk.open(id, ifMatch, stated.on());
        loan.approve(step(LoanAction.APPROVE, stated), desk.now());
        return desk.noted("bank-approved", loan, stated.said());
    }

    @Transactional
    LoanView sign(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = desk.open(id, ifMatch, stated.on());
        loan.sign(
                step(LoanAction.CONTRACT, stated),
                figures.contract(stated.on(), loan.application().months()),
                desk.now());
        return desk.noted("contracted", loan, stated.said());
    }

    @Transactional
    LoanView disburse(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = desk.open(id, ifMatch, stated.on());
        loan.disburse(step(LoanAction.DISBURSE, stated), desk.now());
        settling.plan(loan);
        return desk.said("disbursed", loan, stated.said());
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
        Microloan loan = desk.open(id, ifMatch, stated.on());
        Money before = loan.guaranteed();
        loan.end(step(how, stated), desk.now());
        guarantees.follow(loan.application().fund(), id, before, Money.ZERO, stated.on());
        return desk.noted(verb, loan, stated.said());
    }

    /** A disbursement that never was, as long as nothing was booked on it. */
    @Transactional
    LoanView annul(UUID id, String ifMatch, Annulment annulment) {
        Microloan loan = desk.open(id, ifMatch);
        Money before = loan.guaranteed();
        loan.annul(annulment.reason(), desk.now());
        guarantees.follow(loan.application().fund(), id, before, Money.ZERO, desk.today());
        settling.forget(loan);
        return desk.said("annulled", loan, annulment.reason());
    }

    private LoanStep step(LoanAction action, StatedStep stated) {
        return step(action, stated.on(), stated.said());
    }

    private LoanStep step(LoanAction action, LocalDate on, String note) {
        return new LoanStep(action, on, desk.worker(), note);
    }
}
