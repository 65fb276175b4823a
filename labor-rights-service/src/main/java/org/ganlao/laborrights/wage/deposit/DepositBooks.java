package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;

/** One book for each deposit; what is held never falls below nothing. */
@ApplicationScoped
class DepositBooks {

    private static final String HELD = "held";
    private static final String PAID_IN = "paid-in";
    private static final String DRAWN = "drawn";
    private static final String REFUNDED = "refunded";

    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(HELD, Side.DEBIT),
            Account.covered(PAID_IN, Side.CREDIT),
            Account.covered(DRAWN, Side.DEBIT),
            Account.covered(REFUNDED, Side.DEBIT));

    private final Ledger ledger;

    DepositBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    static String bookOf(UUID deposit) {
        return "wage-deposit/" + deposit;
    }

    void open(WageDeposit deposit) {
        ledger.open(bookOf(deposit.id()), ACCOUNTS);
    }

    /** @param payment its id */
    UUID payIn(WageDeposit deposit, UUID payment, LocalDate on, Money amount) {
        return post(deposit, "payment", payment, on, HELD, PAID_IN, amount);
    }

    /** @param draw its id */
    UUID draw(WageDeposit deposit, UUID draw, LocalDate on, Money amount) {
        return post(deposit, "draw", draw, on, DRAWN, HELD, amount);
    }

    void refund(WageDeposit deposit, LocalDate on, Money amount) {
        if (amount.isPositive()) {
            post(deposit, "refund", deposit.id(), on, REFUNDED, HELD, amount);
        }
    }

    void reverse(UUID entry, LocalDate on, String why) {
        ledger.reverse(entry, "taken-back", on, why);
    }

    private UUID post(
            WageDeposit deposit, String kind, UUID subject, LocalDate on, String debit, String credit, Money amount) {
        return ledger.post(Posting.of(bookOf(deposit.id()), kind, on, subject.toString(), "")
                .debit(debit, amount)
                .credit(credit, amount)
                .posting());
    }
}
