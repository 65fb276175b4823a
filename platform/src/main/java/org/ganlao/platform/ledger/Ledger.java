package org.ganlao.platform.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;

/** The books. Everything works in the running transaction: a posting stands or falls with the deed that it accounts for. */
@ApplicationScoped
public class Ledger {

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;
    private final BusinessClock business;
    private final LedgerEntries entries;

    Ledger(Sql sql, Caller caller, Clock clock, BusinessClock business, LedgerEntries entries) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
        this.business = business;
        this.entries = entries;
    }

    /**
     * Opens the accounts that the book does not have yet.
     *
     * @throws IllegalArgumentException if it has one of them with another side or floor
     */
    @Transactional(TxType.MANDATORY)
    public void open(String book, Collection<Account> accounts) {
        sql.batch(
                "insert into ledger_account (book, code, side, floor) values (?, ?, ?, ?) on conflict do nothing",
                accounts.stream()
                        .map(account -> new Object[] {
                            book,
                            account.code(),
                            account.side(),
                            account.floor() == null ? null : account.floor().amount()
                        })
                        .toList());
        List<Account> held = sql.list(
                "select code, side, floor from ledger_account where book = ?",
                row -> new Account(row.text("code"), Side.valueOf(row.text("side")), money(row.decimal("floor"))),
                book);
        if (!held.containsAll(accounts)) {
            throw new IllegalArgumentException("book " + book + " keeps " + held + ", not " + accounts);
        }
    }

    /**
     * The balance, on the account's own side, which nobody else changes until the running transaction ends. Whoever goes on
     * to post names the other accounts of that posting too: all who post take them in the order of their codes.
     *
     * @throws IllegalArgumentException if the book has no such account
     */
    @Transactional(TxType.MANDATORY)
    public Money lock(String book, String account, String... others) {
        holdOpen(book);
        sql.list(
                "select code from ledger_account where book = ? and code = any (?) order by code for no key update",
                row -> row.text("code"),
                book,
                Stream.concat(Stream.of(account), Stream.of(others)).toList());
        return balance(book, account);
    }

    /** @throws IllegalArgumentException if the book has no such account */
    public Money balance(String book, String account) {
        return sql.one(
                        "select balance from ledger_account where book = ? and code = ?",
                        row -> new Money(row.decimal("balance")),
                        book,
                        account)
                .orElseThrow(() -> new IllegalArgumentException("book " + book + " has no account " + account));
    }

    /**
     * @return the entry's id
     * @throws Rejection if the month is closed, or an account would fall below its floor
     */
    @Transactional(TxType.MANDATORY)
    public UUID post(Posting posting) {
        return enter(posting, null);
    }

    /**
     * Takes an entry back by its mirror image, dated with a day of an open month.
     *
     * @throws Rejection if it was taken back before, and as {@link #post}
     */
    @Transactional(TxType.MANDATORY)
    public UUID reverse(UUID id, String kind, LocalDate on, String memo) {
        LedgerEntry entry = entries.one(id);
        sql.one("select id from ledger_entry where id = ? for no key update", row -> row.uuid("id"), id);
        reversalOf(id).ifPresent(earlier -> {
            throw new Rejection(LedgerRefusal.ENTRY_REVERSED, earlier);
        });
        List<Line> lines = entry.lines().stream().map(Line::reversed).toList();
        return enter(new Posting(entry.book(), kind, on, entry.subject(), memo, lines), id);
    }

    /** Balances of all accounts of the book, from its lines up to the end of the day; debits equal credits. */
    public List<LedgerBalance> trialBalance(String book, LocalDate day) {
        return sql.list(
                """
                select a.code, a.side, coalesce(sum(l.debit - l.credit) filter (where e.occurred_on <= ?), 0) as debit
                  from ledger_account a
                  left join ledger_line l on l.book = a.book and l.code = a.code
                  left join ledger_entry e on e.id = l.entry
                 where a.book = ?
                 group by a.code, a.side order by a.code""",
                row -> {
                    Side side = Side.valueOf(row.text("side"));
                    BigDecimal debit = row.decimal("debit");
                    return new LedgerBalance(
                            row.text("code"), side, new Money(side == Side.DEBIT ? debit : debit.negate()));
                },
                day,
                book);
    }

    /** From now on the book takes no entry dated in the month. Closing twice changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void close(String book, YearMonth month) {
        if (!business.today().isAfter(month.atEndOfMonth())) {
            throw new Rejection(LedgerRefusal.MONTH_NOT_OVER, month);
        }
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null as held", row -> true, lockOf(book));
        sql.update("""
                insert into ledger_closed_month (book, month, closed_by, closed_at) values (?, ?, ?, ?)
                on conflict do nothing""", book, month.atDay(1), caller.subject(), clock.instant());
    }

    private UUID enter(Posting posting, UUID reverses) {
        requireOpen(posting.book(), YearMonth.from(posting.occurredOn()));
        requireCover(posting);
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into ledger_entry (id, book, kind, occurred_on, recorded_at, subject, memo, posted_by, reverses)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                posting.book(),
                posting.kind(),
                posting.occurredOn(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                posting.subject(),
                posting.memo(),
                caller.subject(),
                reverses);
        insertLines(id, posting);
        return id;
    }

    /**
     * Nobody closes a month of the book until the running transaction ends.
     *
     * @throws Rejection if this one is closed
     */
    @Transactional(TxType.MANDATORY)
    public void requireOpen(String book, YearMonth month) {
        holdOpen(book);
        if (sql.one(
                        "select true as closed from ledger_closed_month where book = ? and month = ?",
                        row -> row.flag("closed"),
                        book,
                        month.atDay(1))
                .isPresent()) {
            throw new Rejection(LedgerRefusal.MONTH_CLOSED, book, month);
        }
    }

    private void holdOpen(String book) {
        sql.one(
                "select pg_advisory_xact_lock_shared(hashtextextended(?, 0)) is null as held",
                row -> true,
                lockOf(book));
    }

    private void requireCover(Posting posting) {
        String book = posting.book();
        List<Held> accounts = sql.list(
                """
                select code, side, floor, balance from ledger_account
                 where book = ? and code = any (?) order by code for no key update""",
                Held::from,
                book,
                posting.lines().stream().map(Line::account).distinct().toList());
        for (Line line : posting.lines()) {
            if (accounts.stream().noneMatch(held -> held.code().equals(line.account()))) {
                throw new IllegalArgumentException("book " + book + " has no account " + line.account());
            }
        }
        accounts.stream().filter(held -> !held.covers(posting)).findFirst().ifPresent(held -> {
            throw new Rejection(LedgerRefusal.BALANCE_TOO_LOW, book, held.code(), held.balance());
        });
    }

    /** An account as it stands, locked. */
    private record Held(String code, Side side, Money floor, Money balance) {

        static Held from(Row row) {
            return new Held(
                    row.text("code"),
                    Side.valueOf(row.text("side")),
                    money(row.decimal("floor")),
                    new Money(row.decimal("balance")));
        }

        boolean covers(Posting posting) {
            if (floor == null) {
                return true;
            }
            Money after = balance;
            for (Line line : posting.lines()) {
                if (line.account().equals(code)) {
                    after = line.side() == side ? after.plus(line.amount()) : after.minus(line.amount());
                }
            }
            return after.compareTo(floor) >= 0;
        }
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }

    private static String lockOf(String book) {
        return "ledger/" + book;
    }

    /** One statement, because the database holds each statement's lines against each other. */
    private void insertLines(UUID id, Posting posting) {
        List<Line> lines = posting.lines();
        sql.update(
                """
                insert into ledger_line (entry, place, book, code, debit, credit)
                select ?, place, ?, code,
                       case side when 'DEBIT' then amount else 0 end, case side when 'CREDIT' then amount else 0 end
                  from unnest(?, ?, cast(? as numeric[])) with ordinality as line (code, side, amount, place)""",
                id,
                posting.book(),
                lines.stream().map(Line::account).toList(),
                lines.stream().map(line -> line.side().name()).toList(),
                lines.stream().map(line -> line.amount().toString()).toList());
    }

    private Optional<UUID> reversalOf(UUID id) {
        return sql.one("select id from ledger_entry where reverses = ?", row -> row.uuid("id"), id);
    }
}
