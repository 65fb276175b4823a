package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.benefit.medical.WorkBillOut.Worked;
import org.ganlao.socialinsurance.benefit.medical.domain.Bill;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalProvider;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.benefit.medical.domain.Patient;
import org.ganlao.socialinsurance.benefit.medical.domain.Stay;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;

/** Takes a bill in and works it out. Locks: the person, then the bill's number. */
@ApplicationScoped
class ClaimBill {

    private final MedicalClaimRepository claims;
    private final ProviderRepository providers;
    private final EnrolmentRepository enrolments;
    private final EntitlementChecks entitlement;
    private final WorkBillOut working;
    private final AccountMoney accounts;
    private final Patients patients;
    private final RecordChecks checks;
    private final MedicalClaimEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    ClaimBill(
            MedicalClaimRepository claims,
            ProviderRepository providers,
            EnrolmentRepository enrolments,
            EntitlementChecks entitlement,
            WorkBillOut working,
            AccountMoney accounts,
            Patients patients,
            RecordChecks checks,
            MedicalClaimEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.claims = claims;
        this.providers = providers;
        this.enrolments = enrolments;
        this.entitlement = entitlement;
        this.working = working;
        this.accounts = accounts;
        this.patients = patients;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MedicalClaimView claim(MedicalClaimRequest request) {
        checks.requirePast(request.dischargedOn(), "/dischargedOn");
        Stay stay = request.stay();
        Enrolment enrolment = enrolments.visible(request.enrolment());
        MedicalProvider provider = providers.named(request.provider(), "/provider");
        provider.requireFor(request.care(), stay.until());
        Bill bill = new Bill(request.care(), provider.tier(), request.costs().costs());
        List<String> tokens = patients.hold(enrolment);
        Patient patient = new Patient(
                enrolment.id(),
                enrolment.person().token(),
                enrolment.region(),
                entitlement.require(enrolment, tokens, stay));
        locks.hold("medical bill " + provider.id() + " " + request.billNumber());
        claims.claimed(provider.id(), request.billNumber()).ifPresent(earlier -> {
            throw new Rejection(MedicalRefusal.BILL_CLAIMED, earlier).at("/billNumber");
        });
        Worked worked = working.work(
                patient, bill, stay, working.year(tokens, patient, stay).soFar());
        MedicalClaim claim = new MedicalClaim(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                new MedicalClaim.Claimed(provider.id(), request.billNumber(), patient, bill, stay, request.payee()),
                worked.reimbursement(),
                worked.with(accounts.there(patient, tokens)),
                caller.subject(),
                changes.now());
        claims.add(claim);
        events.say("claimed", claim, "");
        return MedicalClaimView.from(claim);
    }
}
