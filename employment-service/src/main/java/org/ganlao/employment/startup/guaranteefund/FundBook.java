package org.ganlao.employment.startup.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.domain.FundStanding;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeFund;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/**
 * The book of a guarantee fund. Whoever posts holds the capital account first, so that postings of one fund come one after
 * the other and a look at the standing is true until the transaction ends.
 */
@ApplicationScoped
class FundBook {

    static final String BANK = "bank";
    static final String CAPITAL = "capital";
    static final String CLAIMS = "claims";
    static final String LOSSES = "losses";
    static final String GUARANTEES = "guarantees-outstanding";
    static final String OBLIGATIONS = "guarantee-obligations";

    private static final List<Account> ACCOUNTS = List.of(
            Account.covered(BANK, Side.DEBIT),
            Account.covered(CAPITAL, Side.CREDIT),
            Account.covered(CLAIMS, Side.DEBIT),
            Account.free(LOSSES, Side.DEBIT),
            Account.free("income", Side.CREDIT),
            Account.covered(GUARANTEES, Side.DEBIT),
            Account.covered(OBLIGATIONS, Side.CREDIT));

    private final Ledger ledger;
    private final Parameters parameters;
    private final Sql sql;

    FundBook(Ledger ledger, Parameters parameters, Sql sql) {
        this.ledger = ledger;
        this.parameters = parameters;
        this.sql = sql;
    }

    void open(UUID fund) {
        ledger.open(GuaranteeFund.bookOf(fund), ACCOUNTS);
    }

    /** With the figures of the day. */
    FundStanding standing(UUID fund, LocalDate day) {
        String book = GuaranteeFund.bookOf(fund);
        ParameterSet figures = parameters.at(day);
        return new FundStanding(
                ledger.balance(book, CAPITAL),
                ledger.balance(book, GUARANTEES),
                ledger.balance(book, CLAIMS).plus(ledger.balance(book, LOSSES)),
                figures.decimal("employment.guarantee.leverage"),
                figures.factor("employment.guarantee.compensation-ratio"));
    }

    /** The same, which nobody changes until the transaction ends. */
    FundStanding hold(UUID fund, LocalDate day) {
        ledger.lock(GuaranteeFund.bookOf(fund), CAPITAL);
        return standing(fund, day);
    }

    /** Compensated, and neither recovered nor written off. */
    Money claims(UUID fund) {
        return ledger.balance(GuaranteeFund.bookOf(fund), CLAIMS);
    }

    /** Null where nothing was posted. */
    LocalDate lastPosting(UUID fund) {
        return sql.one(
                        "select max(occurred_on) as last from ledger_entry where book = ?",
                        row -> row.date("last"),
                        GuaranteeFund.bookOf(fund))
                .orElse(null);
    }

    UUID post(UUID fund, String kind, LocalDate on, UUID subject, String debit, String credit, Money amount) {
        String book = GuaranteeFund.bookOf(fund);
        ledger.lock(book, CAPITAL);
        return ledger.post(Posting.of(book, kind, on, subject.toString(), "")
                .debit(debit, amount)
                .credit(credit, amount)
                .posting());
    }

    void reverse(UUID fund, UUID entry, String kind, LocalDate on, String why) {
        ledger.lock(GuaranteeFund.bookOf(fund), CAPITAL);
        ledger.reverse(entry, kind, on, why);
    }
}
