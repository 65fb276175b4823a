package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.payment.PaymentFollower;
import org.ganlao.socialinsurance.oldage.account.Accounts;

/** What a month of a pension drew on the account is there again when the month is not the pensioner's any more. */
@ApplicationScoped
class GiveBackDraws implements PaymentFollower {

    private final Accounts accounts;

    GiveBackDraws(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void tookBack(UUID payment, String benefit, LocalDate on) {
        accounts.giveBack(payment, benefit, on);
    }
}
