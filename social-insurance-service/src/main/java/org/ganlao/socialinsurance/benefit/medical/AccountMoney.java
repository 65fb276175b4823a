package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.medical.domain.Patient;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What personal accounts pay of bills. */
@ApplicationScoped
class AccountMoney {

    private final Accounts accounts;
    private final BusinessClock clock;

    AccountMoney(Accounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param tokens all under which rows may know the person */
    Money there(Patient patient, Collection<String> tokens) {
        return patient.cover().hasAccount() ? accounts.balance(tokens, Insurance.MEDICAL, clock.today()) : Money.ZERO;
    }

    /**
     * At most what is there; answers what was taken.
     *
     * @param tokens all under which rows may know the person, the present one first
     */
    Money spend(UUID claim, Patient patient, List<String> tokens, Money upTo) {
        return patient.cover().hasAccount() && upTo.isPositive()
                ? accounts.spend(tokens, Insurance.MEDICAL, AccountUse.MEDICAL_CARE, claim, clock.today(), upTo)
                : Money.ZERO;
    }

    /** What was taken for the bill goes back, and only so much is taken again. */
    void giveBackDownTo(UUID claim, Patient patient, List<String> tokens, Money taken, Money most) {
        if (most.compareTo(taken) < 0) {
            accounts.undo(claim, clock.today());
            spend(claim, patient, tokens, most);
        }
    }
}
