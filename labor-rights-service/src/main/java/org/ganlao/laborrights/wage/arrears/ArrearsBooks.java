package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;

/**
 * One book for each enterprise's arrears: what is owed, and by what it was lowered, equal what was verified. What is owed never
 * falls below nothing.
 */
@ApplicationScoped
class ArrearsBooks {

    private static final String OWED = "owed";
    private static final String VERIFIED = "verified";

    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(OWED, Side.DEBIT),
            Account.covered(VERIFIED, Side.CREDIT),
            Account.covered(accountOf(RepaymentSource.EMPLOYER), Side.DEBIT),
            Account.covered(accountOf(RepaymentSource.DEPOSIT), Side.DEBIT),
            Account.covered(accountOf(RepaymentSource.ASSET_SALE), Side.DEBIT),
            Account.covered(accountOf(RepaymentSource.SETTLEMENT), Side.DEBIT));

    private final Ledger ledger;

    ArrearsBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    static String bookOf(UUID arrears) {
        return "wage-arrears/" + arrears;
    }

    private static String accountOf(RepaymentSource source) {
        return switch (source) {
            case EMPLOYER -> "paid-by-employer";
            case DEPOSIT -> "drawn-from-deposit";
            case ASSET_SALE -> "paid-out-of-sale";
            case SETTLEMENT -> "waived";
        };
    }

    /** Enters by how much a verification or correction raises what is owed; below nothing lowers it. */
    void raise(EmployerArrears arrears, String kind, Money difference, LocalDate on, String memo) {
        String book = bookOf(arrears.id());
        ledger.open(book, ACCOUNTS);
        if (difference.isZero()) {
            return;
        }
        Posting.Draft draft = Posting.of(book, kind, on, arrears.id().toString(), memo);
        ledger.post(
                difference.isPositive()
                        ? draft.debit(OWED, difference)
                                .credit(VERIFIED, difference)
                                .posting()
                        : draft.debit(VERIFIED, difference.negated())
                                .credit(OWED, difference.negated())
                                .posting());
    }

    UUID repay(WageRepayment repayment) {
        return ledger.post(Posting.of(
                        bookOf(repayment.arrears().id()),
                        "repayment",
                        repayment.terms().paidOn(),
                        repayment.id().toString(),
                        "")
                .debit(accountOf(repayment.terms().source()), repayment.amount())
                .credit(OWED, repayment.amount())
                .posting());
    }

    void takeBack(WageRepayment repayment, LocalDate on, String why) {
        ledger.reverse(repayment.entry(), "repayment-taken-back", on, why);
    }
}
