package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** What was reconciled when its month was closed stays so. */
@ApplicationScoped
class OpenMonths {

    private final Ledger ledger;

    OpenMonths(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * None of the days' months is closed until the transaction ends.
     *
     * @throws Rejection {@code month-closed}
     */
    void require(BankAccount account, List<LocalDate> days) {
        String book = Funds.bookOf(account.insurance(), account.pool());
        days.stream().map(YearMonth::from).distinct().forEach(month -> ledger.requireOpen(book, month));
    }
}
