package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.bank.domain.BankRefusal;
import org.ganlao.socialinsurance.treasury.fund.ClosingCheck;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/** A month is closed when the books and the banks say the same of every account up to its end. */
@ApplicationScoped
class ReconciledMonths implements ClosingCheck {

    private final OpenItems open;

    ReconciledMonths(OpenItems open) {
        this.open = open;
    }

    @Override
    public void requireClosable(String book, Insurance insurance, String pool, YearMonth month) {
        for (FundAccount account : FundAccount.values()) {
            if (BankAccount.WITH_STATEMENTS.contains(account)) {
                long items = open.unreconciled(new BankAccount(insurance, pool, account), month.atEndOfMonth());
                if (items > 0) {
                    throw new Rejection(BankRefusal.NOT_RECONCILED, account.code(), items).at("/month");
                }
            }
        }
    }
}
