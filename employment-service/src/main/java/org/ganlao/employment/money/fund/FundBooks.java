package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;

/**
 * The books of the employment fund, one for each region. No account of cash falls below nothing, whoever posts at the same
 * time. What concerns two books is posted first in that of the upper region.
 */
@ApplicationScoped
class FundBooks {

    static final String CASH = "cash";
    static final String RECEIVED = "received";
    static final String ALLOCATED = "allocated";
    static final String DISBURSED = "disbursed";

    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(CASH, Side.DEBIT),
            Account.covered(RECEIVED, Side.CREDIT),
            Account.covered(ALLOCATED, Side.DEBIT),
            Account.covered(DISBURSED, Side.DEBIT));

    private final Ledger ledger;
    private final Sql sql;

    FundBooks(Ledger ledger, Sql sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    static String bookOf(String region) {
        return "employment-fund/" + region;
    }

    /** Opens the region's book if it is not open yet. */
    void open(String region) {
        ledger.open(bookOf(region), ACCOUNTS);
    }

    /** Nobody else posts in the books of the grant until the transaction ends. */
    void hold(FundGrant grant) {
        if (grant.giver() != null) {
            hold(grant.giver());
        }
        hold(grant.region());
    }

    private void hold(String region) {
        open(region);
        ledger.lock(bookOf(region), CASH, RECEIVED, ALLOCATED, DISBURSED);
    }

    /** Takes what is granted out of the giver's book. */
    UUID give(FundGrant grant) {
        open(grant.giver());
        UUID entry = post(grant.giver(), "allocation", grant.occurredOn(), grant.id(), ALLOCATED, CASH, grant.amount());
        firstPaid(grant.giver(), grant.occurredOn());
        return entry;
    }

    UUID receive(FundGrant grant) {
        open(grant.region());
        return post(grant.region(), "grant", grant.occurredOn(), grant.id(), CASH, RECEIVED, grant.amount());
    }

    /** What is there, which nobody else takes until the transaction ends. */
    Money held(String region) {
        return ledger.lock(bookOf(region), CASH, DISBURSED);
    }

    UUID pay(String region, UUID subject, LocalDate on, Money amount) {
        UUID entry = post(region, "payment", on, subject, DISBURSED, CASH, amount);
        firstPaid(region, on);
        return entry;
    }

    UUID takeBack(String region, UUID subject, LocalDate on, Money amount) {
        return post(region, "refund", on, subject, CASH, DISBURSED, amount);
    }

    void reverse(UUID entry, LocalDate on, String why) {
        ledger.reverse(entry, "grant-annulled", on, why);
    }

    private UUID post(
            String region, String kind, LocalDate on, UUID subject, String debit, String credit, Money amount) {
        return ledger.post(Posting.of(bookOf(region), kind, on, subject.toString(), "")
                .debit(debit, amount)
                .credit(credit, amount)
                .posting());
    }

    /** The earliest day is kept, in whatever order payments are posted. */
    private void firstPaid(String region, LocalDate on) {
        sql.update("""
                update fund_grant set first_paid_on = ?
                 where region = ? and (first_paid_on is null or first_paid_on > ?) and entry is not null
                   and annul_reason is null and granted_on <= ?""", on, region, on, on);
    }
}
