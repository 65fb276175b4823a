package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.benefit.medical.WorkBillOut.Worked;
import org.ganlao.socialinsurance.benefit.medical.WorkBillOut.Year;
import org.ganlao.socialinsurance.benefit.medical.domain.BillState;
import org.ganlao.socialinsurance.benefit.medical.domain.Costs;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;
import org.ganlao.socialinsurance.benefit.medical.domain.YearSoFar;

/**
 * Approves bills of others, refuses, corrects and annuls them; what comes to differ in the later bills of the year follows.
 * Locks: the person, then the claims, then what {@link OweForBills} takes.
 */
@ApplicationScoped
class DecideBill {

    private final MedicalClaimRepository claims;
    private final WorkBillOut working;
    private final AccountMoney accounts;
    private final OweForBills owing;
    private final Patients patients;
    private final RecordChecks checks;
    private final MedicalClaimEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    DecideBill(
            MedicalClaimRepository claims,
            WorkBillOut working,
            AccountMoney accounts,
            OweForBills owing,
            Patients patients,
            RecordChecks checks,
            MedicalClaimEvents events,
            Caller caller,
            ChangeLog changes) {
        this.claims = claims;
        this.working = working;
        this.accounts = accounts;
        this.owing = owing;
        this.patients = patients;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    /** Works it out once more, behind what was approved since it was claimed. */
    @Transactional
    MedicalClaimView approve(UUID id, String ifMatch) {
        MedicalClaim claim = held(id, ifMatch);
        claim.requireOpenTo(caller.subject());
        List<String> tokens = tokens(claim);
        Year year = working.year(tokens, claim.patient(), claim.stay());
        Worked worked = working.work(claim.patient(), claim.bill(), claim.stay(), year.soFar());
        Money taken = accounts.spend(
                id, claim.patient(), tokens, worked.reimbursement().payableFromAccount());
        claim.approve(year.nextPlace(), worked.reimbursement(), worked.with(taken), caller.subject(), changes.now());
        owing.enter(claim, claim, "");
        return told("approved", claim, "");
    }

    @Transactional
    MedicalClaimView refuse(UUID id, String ifMatch, BillRefused refused) {
        MedicalClaim claim = held(id, ifMatch);
        claim.refuse(refused.reason(), changes.now());
        return told("refused", claim, refused.reason());
    }

    @Transactional
    MedicalClaimView correct(UUID id, String ifMatch, CostsCorrection correction) {
        MedicalClaim claim = held(id, ifMatch);
        Costs stated = correction.costs().costs();
        claim.requireCorrectable(stated, caller.subject());
        Year year = working.year(tokens(claim), claim.patient(), claim.stay());
        boolean approved = claim.state() == BillState.APPROVED;
        YearSoFar before = approved ? year.before(claim).soFar() : year.soFar();
        Worked worked = working.work(claim.patient(), claim.billOf(stated), claim.stay(), before);
        Money most = approved ? claim.assessment().account() : accounts.there(claim.patient(), tokens(claim));
        if (approved) {
            giveBack(claim, worked);
        }
        claim.correct(stated, worked.reimbursement(), worked.with(most), changes.now());
        if (approved) {
            owing.enter(claim, claim, correction.reason());
            follow(claim, year.after(claim), claim.yearAfter());
        }
        return told("corrected", claim, correction.reason());
    }

    @Transactional
    MedicalClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        MedicalClaim claim = held(id, ifMatch);
        claim.requireAnnullable(caller.subject());
        boolean approved = claim.state() == BillState.APPROVED;
        Year year = working.year(tokens(claim), claim.patient(), claim.stay());
        claim.annul(annulment.reason(), changes.now());
        if (approved) {
            accounts.giveBackDownTo(
                    id, claim.patient(), tokens(claim), claim.assessment().account(), Money.ZERO);
            owing.enter(claim, claim, annulment.reason());
            follow(claim, year.after(claim), year.before(claim).soFar());
        }
        return told("annulled", claim, annulment.reason());
    }

    /** Once per correction or annulment: what was received too much comes back whole. */
    @Transactional
    MedicalClaimView recover(UUID id, String ifMatch, PaidBack paidBack) {
        checks.requirePast(paidBack.on(), "/on");
        MedicalClaim claim = held(id, ifMatch);
        owing.recover(claim, paidBack);
        claim.revised(changes.now());
        return told("recovered", claim, paidBack.receipt());
    }

    /** The bills after the one that changed, each behind the year that the one before it leaves. */
    private void follow(MedicalClaim cause, Year later, YearSoFar left) {
        YearSoFar before = left;
        for (MedicalClaim bill : later.bills()) {
            Worked worked = working.work(bill.patient(), bill.bill(), bill.stay(), before);
            Money account = bill.assessment().account();
            if (!worked.with(account).equals(bill.assessment())) {
                giveBack(bill, worked);
                bill.reassess(worked.reimbursement(), worked.with(account), changes.now());
                owing.enter(bill, cause, "");
                events.say("reassessed", bill, "");
            }
            before = bill.yearAfter();
        }
    }

    private void giveBack(MedicalClaim claim, Worked worked) {
        accounts.giveBackDownTo(
                claim.id(),
                claim.patient(),
                tokens(claim),
                claim.assessment().account(),
                worked.reimbursement().payableFromAccount());
    }

    private MedicalClaim held(UUID id, String ifMatch) {
        return claims.forChange(id, ifMatch, this::tokens);
    }

    private List<String> tokens(MedicalClaim claim) {
        return patients.hold(claim.patient().enrolment());
    }

    private MedicalClaimView told(String verb, MedicalClaim claim, String why) {
        events.say(verb, claim, why);
        return MedicalClaimView.from(claim);
    }
}
