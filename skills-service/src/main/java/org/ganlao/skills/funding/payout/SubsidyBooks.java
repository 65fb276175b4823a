package org.ganlao.skills.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;

/**
 * The books of what counties pay subsidies of training and appraisal with, one for each county and year. What is left of a budget is never less than
 * nothing, whoever pays at the same time. Works in the running transaction.
 */
@ApplicationScoped
public class SubsidyBooks {

    static final String LEFT = "left";
    static final String BUDGET = "budget";
    static final String PAID = "paid";

    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(LEFT, Side.DEBIT), Account.covered(BUDGET, Side.CREDIT), Account.covered(PAID, Side.DEBIT));

    private final Ledger ledger;

    SubsidyBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    UUID budgeted(String region, LocalDate on, UUID budget, Money amount) {
        return post(region, on, "budget", budget, LEFT, BUDGET, amount);
    }

    /** Refused with {@code balance-too-low} where it is spent. */
    void withdrawn(UUID entry, LocalDate on, String why) {
        ledger.reverse(entry, "budget-annulled", on, why);
    }

    /** The posting; empty, and nothing is done, where the year's budget does not cover it. */
    public Optional<UUID> payIfCovered(String region, LocalDate on, UUID line, Money amount) {
        String book = open(region, on.getYear());
        return ledger.lock(book, LEFT, PAID).compareTo(amount) < 0
                ? Optional.empty()
                : Optional.of(post(region, on, "payment", line, PAID, LEFT, amount));
    }

    /** What was paid in a year came back, to the budget of that year. */
    public UUID returned(String region, int year, LocalDate on, UUID line, Money amount) {
        return ledger.post(Posting.of(bookOf(region, year), "return", on, line.toString(), "")
                .debit(LEFT, amount)
                .credit(PAID, amount)
                .posting());
    }

    /** Nothing of a year without a budget. */
    List<LedgerBalance> balances(String region, int year, LocalDate day) {
        return ledger.trialBalance(bookOf(region, year), day);
    }

    private UUID post(
            String region, LocalDate on, String kind, UUID subject, String debit, String credit, Money amount) {
        String book = open(region, on.getYear());
        return ledger.post(Posting.of(book, kind, on, subject.toString(), "")
                .debit(debit, amount)
                .credit(credit, amount)
                .posting());
    }

    private String open(String region, int year) {
        String book = bookOf(region, year);
        ledger.open(book, ACCOUNTS);
        return book;
    }

    private static String bookOf(String region, int year) {
        return "training-subsidy/" + region + "/" + year;
    }
}
