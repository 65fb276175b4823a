package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;

/** The books of the pools out of which retired cadres' bills are paid, one for each region, apart from the insurance's funds. */
@ApplicationScoped
class CadrePool {

    private static final String BANK = "bank";
    private static final String RECEIPTS = "receipts";
    private static final String BILLS = "bills";
    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(BANK, Side.DEBIT), Account.free(RECEIPTS, Side.CREDIT), Account.free(BILLS, Side.DEBIT));

    private final Ledger ledger;

    CadrePool(Ledger ledger) {
        this.ledger = ledger;
    }

    UUID receive(String region, UUID subject, LocalDate on, Money amount) {
        return post(region, "received", subject, on, BANK, RECEIPTS, amount);
    }

    /** @throws org.ganlao.platform.problem.Rejection {@code balance-too-low} */
    UUID pay(String region, UUID subject, LocalDate on, Money amount) {
        return post(region, "paid", subject, on, BILLS, BANK, amount);
    }

    /** @throws org.ganlao.platform.problem.Rejection {@code balance-too-low} where it is spent */
    void reverse(UUID entry, LocalDate on, String why) {
        ledger.reverse(entry, "reversed", on, why);
    }

    private UUID post(
            String region, String kind, UUID subject, LocalDate on, String debit, String credit, Money amount) {
        String book = "cadre-medical/" + region;
        ledger.open(book, ACCOUNTS);
        return ledger.post(Posting.of(book, kind, on, subject.toString(), "")
                .debit(debit, amount)
                .credit(credit, amount)
                .posting());
    }
}
