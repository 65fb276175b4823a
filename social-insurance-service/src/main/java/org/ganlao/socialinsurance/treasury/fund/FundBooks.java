package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.ledger.Account;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/** The books, one for each insurance and pool. An entry's memo is the region that it concerns, unless it has a reason to tell. */
@ApplicationScoped
class FundBooks {

    private static final List<Account> ACCOUNTS = Stream.of(
                    Stream.of(FundAccount.values()).map(account -> Account.covered(account.code(), Side.DEBIT)),
                    Stream.of(FundIncome.values()).map(income -> Account.free(income.account(), Side.CREDIT)),
                    Stream.of(FundExpense.values()).map(expense -> Account.free(expense.account(), Side.DEBIT)))
            .flatMap(accounts -> accounts)
            .toList();

    private final Ledger ledger;
    private final Sql sql;

    FundBooks(Ledger ledger, Sql sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    /** Code of each account that a budget plans: what comes in and what goes out. */
    static List<String> planned() {
        return Stream.concat(
                        Stream.of(FundIncome.values()).map(FundIncome::account),
                        Stream.of(FundExpense.values()).map(FundExpense::account))
                .toList();
    }

    static String bookOf(Insurance insurance, String pool) {
        return "insurance-fund/" + written(insurance) + "/" + pool;
    }

    static String codeOf(String group, Enum<?> kind) {
        return group + "/" + written(kind);
    }

    static String written(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Opens the book if it is not open yet. */
    String opened(Insurance insurance, String pool) {
        String book = bookOf(insurance, pool);
        if (!isOpen(book)) {
            ledger.open(book, ACCOUNTS);
        }
        return book;
    }

    private boolean isOpen(String book) {
        return sql.one(
                        "select true as open from ledger_account where book = ? and code = ?",
                        row -> row.flag("open"),
                        book,
                        FundAccount.PAYMENT_ACCOUNT.code())
                .isPresent();
    }

    /** Whether anything was entered that is dated with the day or later. */
    boolean isPostedFrom(String book, LocalDate day) {
        return isPostedBetween(book, day, LocalDate.of(9999, 12, 31));
    }

    /** @param until first day after */
    boolean isPostedBetween(String book, LocalDate from, LocalDate until) {
        return sql.one("""
                        select true as posted from ledger_entry
                         where book = ? and occurred_on >= ? and occurred_on < ? limit 1""", row -> row.flag("posted"), book, from, until).isPresent();
    }

    /** What lies in the account, which nobody else changes until the transaction ends; nothing where there is no book. */
    Money held(String book, FundAccount account, String... others) {
        return isOpen(book) ? ledger.lock(book, account.code(), others) : Money.ZERO;
    }

    UUID post(
            String book,
            String kind,
            LocalDate on,
            UUID subject,
            String memo,
            String debit,
            String credit,
            Money amount) {
        return ledger.post(Posting.of(book, kind, on, subject.toString(), memo)
                .debit(debit, amount)
                .credit(credit, amount)
                .posting());
    }

    UUID post(Posting posting) {
        return ledger.post(posting);
    }

    UUID reverse(UUID entry, LocalDate on, String why) {
        return ledger.reverse(entry, "reversal", on, why);
    }
}
