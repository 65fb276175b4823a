package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.medical.domain.ClaimEntry;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.benefit.medical.domain.Payee;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Enters what a bill makes its fund owe, and by how much that comes to differ. What was paid stays paid: of a person too much
 * is asked back, to a hospital the next settlement pays less. The caller holds the person and the claim; the benefits' grounds
 * and the books come after them.
 */
@ApplicationScoped
class OweForBills {

    private static final String BENEFIT = "medical-reimbursement";

    private final ClaimEntryRepository entries;
    private final Benefits benefits;
    private final Funds funds;
    private final Parameters parameters;
    private final BusinessClock clock;
    private final ChangeLog changes;

    OweForBills(
            ClaimEntryRepository entries,
            Benefits benefits,
            Funds funds,
            Parameters parameters,
            BusinessClock clock,
            ChangeLog changes) {
        this.entries = entries;
        this.benefits = benefits;
        this.funds = funds;
        this.parameters = parameters;
        this.clock = clock;
        this.changes = changes;
    }

    static Insurance insuranceOf(Cover cover) {
        return cover == Cover.RESIDENT ? Insurance.RESIDENT_MEDICAL : Insurance.MEDICAL;
    }

    /** @param cause the bill that made the difference; the claim itself at first */
    void enter(MedicalClaim claim, MedicalClaim cause, String why) {
        Money owed = claim.standing() ? claim.assessment().pooled() : Money.ZERO;
        if (sum(claim).equals(owed)) {
            return;
        }
        if (claim.payee() == Payee.PERSON) {
            standing(claim).forEach(entry -> strikeUnpaid(entry, why));
        }
        Money difference = owed.minus(sum(claim));
        if (difference.isZero()) {
            return;
        }
        LocalDate today = clock.today();
        ClaimEntry entry = new ClaimEntry(UUID.randomUUID(), claim.id(), cause.id(), difference, today, changes.now());
        entries.persist(entry);
        if (claim.payee() == Payee.PERSON && difference.isPositive()) {
            benefits.claim(benefit(claim, entry, today));
        }
    }

    private BenefitDue benefit(MedicalClaim claim, ClaimEntry entry, LocalDate today) {
        int days = parameters.at(today).integer("social-insurance.medical.payment-days", claim.region());
        return new BenefitDue(
                insuranceOf(claim.patient().cover()),
                BENEFIT,
                claim.region(),
                entry.id(),
                claim.patient().person(),
                null,
                today.plusDays(days),
                entry.pooled());
    }

    /** Also what a benefit's own annulment asks back: the payment carries that demand, the bill none beside it. */
    private void strikeUnpaid(ClaimEntry entry, String why) {
        if (entry.pooled().isPositive() && !benefits.isPaid(entry.id())) {
            benefits.withdraw(entry.id(), LocalDate.EPOCH, why);
            entry.strike();
        }
    }

    /** What a person had received too much came back, whole. */
    void recover(MedicalClaim claim, PaidBack paidBack) {
        List<ClaimEntry> open =
                standing(claim).stream().filter(ClaimEntry::toBeRecovered).toList();
        if (claim.payee() == Payee.HOSPITAL || open.isEmpty()) {
            throw new Rejection(MedicalRefusal.NOTHING_TO_RECOVER);
        }
        UUID posting = funds.receive(
                insuranceOf(claim.patient().cover()),
                claim.region(),
                FundIncome.RECOVERY,
                claim.id(),
                paidBack.on(),
                Money.sum(open.stream().map(ClaimEntry::pooled).toList()).negated());
        open.forEach(entry -> entry.recover(paidBack.on(), paidBack.receipt(), posting));
    }

    private List<ClaimEntry> standing(MedicalClaim claim) {
        return entries.of(claim.id()).stream().filter(entry -> !entry.struck()).toList();
    }

    private Money sum(MedicalClaim claim) {
        return Money.sum(standing(claim).stream().map(ClaimEntry::pooled).toList());
    }
}
