package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.RecoveryIncentive;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;

/**
 * The book of a region's incentives, {@code recovery-incentives/<region>}: what was granted, what of it is payable, and what
 * left the treasury for it.
 */
@ApplicationScoped
class IncentiveBook {

    private static final String GRANTED = "granted";
    private static final String PAYABLE = "payable";
    private static final String TREASURY = "treasury";
    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(GRANTED, Side.DEBIT),
            Account.covered(PAYABLE, Side.CREDIT),
            Account.free(TREASURY, Side.CREDIT));

    private final Ledger ledger;

    IncentiveBook(Ledger ledger) {
        this.ledger = ledger;
    }

    UUID grant(RecoveryIncentive incentive, LocalDate on) {
        ledger.open(bookOf(incentive), ACCOUNTS);
        return post(incentive, "incentive-granted", on, GRANTED, PAYABLE);
    }

    UUID pay(RecoveryIncentive incentive, LocalDate on) {
        return post(incentive, "incentive-paid", on, PAYABLE, TREASURY);
    }

    void takeBack(RecoveryIncentive incentive, LocalDate on, String why) {
        ledger.reverse(incentive.entry(), "incentive-annulled", on, why);
    }

    private UUID post(RecoveryIncentive incentive, String kind, LocalDate on, String debit, String credit) {
        return ledger.post(
                Posting.of(bookOf(incentive), kind, on, incentive.id().toString(), "")
                        .debit(debit, incentive.amount())
                        .credit(credit, incentive.amount())
                        .posting());
    }

    private static String bookOf(RecoveryIncentive incentive) {
        return "recovery-incentives/" + incentive.region();
    }
}
