package org.ganlao.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test keeps a book of its own: cash, which must be there, against capital and spending. */
@QuarkusTest
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2007, 3, 15);

    @Inject
    Ledger ledger;

    @Inject
    LedgerEntries entries;

    @Inject
    Sql sql;

    @Inject
    Requests requests;

    private String book;

    @BeforeEach
    void open() {
        book = "book/" + UUID.randomUUID();
        inTransaction(() -> {
            ledger.open(
                    book,
                    List.of(
                            Account.covered("cash", Side.DEBIT),
                            Account.free("capital", Side.CREDIT),
                            Account.free("spending", Side.DEBIT)));
            return null;
        });
    }

    @Test
    void an_entry_moves_both_accounts_and_the_trial_balance_is_even() {
        // When
        payIn("1000.00");
        spend("250.25");

        // Then
        assertThat(ledger.balance(book, "cash")).isEqualTo(Money.of("749.75"));
        assertThat(ledger.trialBalance(book, DAY))
                .containsExactly(
                        new LedgerBalance("capital", Side.CREDIT, Money.of("1000.00")),
                        new LedgerBalance("cash", Side.DEBIT, Money.of("749.75")),
                        new LedgerBalance("spending", Side.DEBIT, Money.of("250.25")));
        assertThat(ledger.trialBalance(book, DAY.minusDays(1)))
                .extracting(LedgerBalance::amount)
                .containsOnly(Money.ZERO);
    }

    @Test
    void an_account_is_emptied_and_never_overdrawn() {
        // Given
        payIn("100.00");
        spend("100.00");

        // When
        Throwable refused = catchThrowable(() -> spend("0.01"));

        // Then
        assertThat(refusal(refused)).isEqualTo(LedgerRefusal.BALANCE_TOO_LOW);
        assertThat(refused).hasMessageContaining("cash").hasMessageContaining("0.00");
        assertThat(ledger.balance(book, "cash")).isEqualTo(Money.ZERO);
    }

    @Test
    void many_who_spend_at_once_spend_what_is_there_and_no_more() throws Exception {
        // Given
        payIn("10.00");

        // When
        List<Boolean> spent = atOnce(32, () -> {
            spend("1.00");
            return true;
        });

        // Then
        assertThat(spent).filteredOn(done -> done).hasSize(10);
        assertThat(ledger.balance(book, "cash")).isEqualTo(Money.ZERO);
    }

    @Test
    void a_reversal_is_the_mirror_image_and_happens_once() {
        // Given
        payIn("100.00");
        UUID mistaken = spend("40.00");

        // When
        UUID reversal = reverse(mistaken);

        // Then
        assertThat(ledger.balance(book, "cash")).isEqualTo(Money.of("100.00"));
        assertThat(entries.one(reversal).reverses()).isEqualTo(mistaken);
        assertThat(entries.one(reversal).lines())
                .containsExactlyInAnyOrder(
                        new Line("cash", Side.DEBIT, Money.of("40.00")),
                        new Line("spending", Side.CREDIT, Money.of("40.00")));
        assertThatThrownBy(() -> reverse(mistaken)).hasMessageContaining(reversal.toString());
    }

    @Test
    void a_closed_month_takes_nothing_more_and_the_next_one_does() {
        // Given
        payIn("100.00");
        inTransaction(() -> {
            ledger.close(book, YearMonth.from(DAY));
            return null;
        });

        // When
        Throwable refused = catchThrowable(() -> spend("1.00"));

        // Then
        assertThat(refusal(refused)).isEqualTo(LedgerRefusal.MONTH_CLOSED);
        assertThat(spendOn(DAY.plusMonths(1), "1.00")).isNotNull();
    }

    @Test
    void the_database_itself_refuses_what_does_not_balance_or_overdraws_or_changes() {
        // Given
        UUID entry = payIn("5.00");

        // Then
        assertThatThrownBy(() -> sql.update(
                        "insert into ledger_line (entry, place, book, code, debit, credit) values (?, 9, ?, 'cash', 1, 0)",
                        entry,
                        book))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("does not balance");
        assertThatThrownBy(() -> sql.update("""
                        insert into ledger_line (entry, place, book, code, debit, credit)
                        values (?, 8, ?, 'cash', 1, 0), (?, 9, ?, 'spending', 0, 1)""", entry, book, entry, book)).hasMessageContaining("no lines later");
        assertThatThrownBy(() -> postPastTheProgram("spending", "cash", 6))
                .hasMessageContaining("ledger_account_floor");
        assertThatThrownBy(() -> sql.update("update ledger_account set balance = 7 where book = ?", book))
                .hasMessageContaining("postings only");
        assertThatThrownBy(() -> sql.update(
                        "insert into ledger_account (book, code, side, balance) values (?, 'x', 'DEBIT', 1)", book))
                .hasMessageContaining("postings only");
        assertThatThrownBy(() -> sql.update("update ledger_line set debit = 6 where entry = ? and debit > 0", entry))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from ledger_entry where id = ?", entry))
                .hasMessageContaining("append-only");
    }

    @Test
    void closing_a_month_waits_for_who_posts_by_sql_too() throws Exception {
        // Given
        ExecutorService closer = Executors.newSingleThreadExecutor();
        try {
            Future<?> closing = requests.with(() -> {
                insertEntry(UUID.randomUUID());
                Future<?> begun = closer.submit(() -> inTransaction(() -> {
                    ledger.close(book, YearMonth.from(DAY));
                    return null;
                }));

                // When
                Thread.sleep(500);

                // Then
                assertThat(begun.isDone()).isFalse();
                return begun;
            });
            closing.get();
            assertThatThrownBy(() -> requests.with(() -> insertEntry(UUID.randomUUID())))
                    .hasMessageContaining("the month is closed");
        } finally {
            closer.shutdown();
        }
    }

    @Test
    void a_book_keeps_the_accounts_that_it_was_opened_with() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    ledger.open(book, List.of(Account.free("cash", Side.DEBIT)));
                    return null;
                }))
                .hasMessageContaining("keeps");
    }

    @Test
    void replaying_the_lines_gives_the_stored_balances() {
        // When
        payIn("77.77");
        reverse(spend("7.77"));
        spend("0.07");

        // Then
        assertThat(sql.list("""
                        select a.code from ledger_account a
                         where a.book = ? and a.balance <> (
                               select coalesce(sum(case a.side when 'DEBIT' then l.debit - l.credit
                                                               else l.credit - l.debit end), 0)
                                 from ledger_line l where l.book = a.book and l.code = a.code)""", row -> row.text("code"), book)).isEmpty();
    }

    /** As a run does that posts by SQL. */
    private void postPastTheProgram(String debit, String credit, long amount) {
        inTransaction(() -> {
            UUID entry = UUID.randomUUID();
            insertEntry(entry);
            return sql.update("""
                    insert into ledger_line (entry, place, book, code, debit, credit)
                    values (?, 1, ?, ?, ?, 0), (?, 2, ?, ?, 0, ?)""", entry, book, debit, amount, entry, book, credit, amount);
        });
    }

    private int insertEntry(UUID entry) {
        return sql.update("""
                insert into ledger_entry (id, book, kind, occurred_on, recorded_at, subject, memo, posted_by)
                values (?, ?, 'run', ?, now(), 'run-1', '', 'run')""", entry, book, DAY);
    }

    private UUID payIn(String amount) {
        return inTransaction(() -> ledger.post(Posting.of(book, "paid-in", DAY, "capital-1", "")
                .debit("cash", Money.of(amount))
                .credit("capital", Money.of(amount))
                .posting()));
    }

    private UUID spend(String amount) {
        return spendOn(DAY, amount);
    }

    private UUID spendOn(LocalDate day, String amount) {
        return inTransaction(() -> ledger.post(Posting.of(book, "spent", day, "deed-1", "")
                .debit("spending", Money.of(amount))
                .credit("cash", Money.of(amount))
                .posting()));
    }

    private UUID reverse(UUID entry) {
        return inTransaction(() -> ledger.reverse(entry, "taken-back", DAY, "a mistake"));
    }

    private <T> T inTransaction(Callable<T> work) {
        return requests.with(work);
    }

    /** Every posting belongs to some request. */
    @ApplicationScoped
    static class Requests {

        @ActivateRequestContext
        <T> T with(Callable<T> work) {
            return QuarkusTransaction.requiringNew().call(work);
        }
    }

    private static Refusal refusal(Throwable refused) {
        assertThat(refused).isInstanceOf(Rejection.class);
        return ((Rejection) refused).refusal();
    }

    private static List<Boolean> atOnce(int times, Callable<Boolean> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<Boolean>> outcomes = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> orFalse(deed)).toList());
            return outcomes.stream().map(LedgerTest::outcome).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> orFalse(Callable<Boolean> deed) {
        return () -> {
            try {
                return deed.call();
            } catch (Rejection refused) {
                return false;
            }
        };
    }

    private static Boolean outcome(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
