package org.ganlao.socialinsurance.collection.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;

class InsuranceAccountTest {

    private static final YearMonth JANUARY = YearMonth.of(2007, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2007, 2);
    private static final LocalDate MARCH_20 = LocalDate.of(2007, 3, 20);

    private final Entry.Bill january = bill(JANUARY, "200.00", "80.00");
    private final Entry.Bill february = bill(FEBRUARY, "200.00", "80.00");

    @Test
    void the_oldest_month_is_settled_first_and_in_it_the_persons_share() {
        Entry.Receipt half = receipt("300.00");

        InsuranceAccount account = account(february, january, half);

        assertThat(account.settlements())
                .containsExactly(
                        new Settled(half.id(), JANUARY, Share.PERSON, Money.of("80.00"), MARCH_20),
                        new Settled(half.id(), JANUARY, Share.EMPLOYER, Money.of("200.00"), MARCH_20),
                        new Settled(half.id(), FEBRUARY, Share.PERSON, Money.of("20.00"), MARCH_20));
        assertThat(account.settledBills()).containsOnlyKeys(january.id());
        assertThat(account.credit()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_over_settles_the_bills_to_come() {
        InsuranceAccount account = account(january, receipt("300.00"), february);

        assertThat(paid(account, FEBRUARY)).isEqualTo(Money.of("20.00"));
        assertThat(account.credit()).isEqualTo(Money.ZERO);
        assertThat(account(january, receipt("300.00")).credit()).isEqualTo(Money.of("20.00"));
    }

    @Test
    void a_bill_that_lowers_what_was_paid_gives_the_money_back_to_what_is_open() {
        Entry.Bill less = bill(JANUARY, "-50.00", "-20.00");

        InsuranceAccount account = account(january, february, receipt("280.00"), less);

        assertThat(paid(account, JANUARY)).isEqualTo(Money.of("210.00"));
        assertThat(paid(account, FEBRUARY)).isEqualTo(Money.of("70.00"));
        assertThat(account.settledBills()).containsOnlyKeys(january.id(), less.id());
    }

    @Test
    void a_bill_that_asks_for_more_leaves_the_first_one_settled() {
        Entry.Bill more = bill(JANUARY, "20.00", "8.00");

        InsuranceAccount account = account(january, receipt("280.00"), more, receipt("27.99"));

        assertThat(account.settledBills()).containsOnlyKeys(january.id());
        assertThat(account(january, receipt("280.00"), more, receipt("28.00")).settledBills())
                .containsOnlyKeys(january.id(), more.id());
    }

    @Test
    void without_an_annulled_receipt_all_is_as_if_it_had_never_come() {
        Entry.Receipt stays = receipt("100.00");

        assertThat(account(january, stays, february).settlements())
                .isEqualTo(account(january, february, stays).settlements());
        assertThat(account(january).settlements()).isEmpty();
    }

    @Test
    void a_late_fee_is_due_only_once_an_order_went_unheeded_and_counts_from_the_day_after_the_month_was_due() {
        Entry.PaymentOrder heeded = order("280.00", MARCH_20);
        Entry.PaymentOrder unheeded = order("280.00", MARCH_20.minusDays(1));

        assertThat(account(january, heeded, receipt("280.00")).months().get(0).due(Share.FEE))
                .isEqualTo(Money.ZERO);
        // 48 days from 1 February to 20 March: 280.00 × 2 ‰ × 48, worked out for each share
        InsuranceAccount late = account(january, february, unheeded, receipt("300.00"));
        assertThat(late.months().get(0).due(Share.FEE)).isEqualTo(Money.of("26.88"));
        assertThat(late.months().get(0).paid(Share.FEE)).isEqualTo(Money.of("20.00"));
        assertThat(paid(late, FEBRUARY)).isEqualTo(Money.ZERO);
        assertThat(account(january, unheeded).feeToCome(JANUARY, MARCH_20)).isEqualTo(Money.of("26.88"));
        assertThat(account(january, unheeded).feeToCome(JANUARY, MARCH_20.minusDays(1)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void what_a_later_bill_asks_for_bears_no_late_fee_of_an_order_before_it() {
        Entry.PaymentOrder unheeded = order("280.00", MARCH_20.minusDays(1));
        Entry.Bill more = bill(JANUARY, "20.00", "8.00");

        InsuranceAccount account = account(january, unheeded, receipt("306.88"), more);

        assertThat(account.feeToCome(JANUARY, MARCH_20)).isEqualTo(Money.ZERO);
        assertThat(account(january, unheeded, receipt("306.88"), more, receipt("28.00"))
                        .months()
                        .get(0)
                        .due(Share.FEE))
                .isEqualTo(Money.of("26.88"));
    }

    @Test
    void each_receipt_settles_by_the_figures_of_the_day_on_which_it_came() {
        Entry.PaymentOrder passed = order("280.00", MARCH_20.minusDays(1));
        Entry.Receipt before = receipt("100.00");
        Entry.Receipt after = new Entry.Receipt(UUID.randomUUID(), MARCH_20.plusDays(1), Money.of("100.00"));

        InsuranceAccount account = InsuranceAccount.of(
                day -> day.isAfter(MARCH_20)
                        ? List.of(Share.EMPLOYER, Share.PERSON)
                        : List.of(Share.PERSON, Share.EMPLOYER),
                day -> day.isAfter(MARCH_20) ? BigDecimal.ZERO : new BigDecimal("0.002"),
                List.of(january, february, passed, before, after));

        // 48 days of 100.00 bear 9.60, which the next receipt pays once the month's shares are
        assertThat(account.months().get(0).due(Share.FEE)).isEqualTo(Money.of("9.60"));
        assertThat(account.settlements())
                .containsExactly(
                        new Settled(before.id(), JANUARY, Share.PERSON, Money.of("80.00"), MARCH_20),
                        new Settled(before.id(), JANUARY, Share.EMPLOYER, Money.of("20.00"), MARCH_20),
                        new Settled(after.id(), JANUARY, Share.EMPLOYER, Money.of("100.00"), MARCH_20.plusDays(1)));
    }

    @Test
    void each_order_asks_for_its_own_sum_within_its_own_time_limit() {
        Entry.Bill more = bill(JANUARY, "20.00", "8.00");
        Entry.PaymentOrder passed = order("280.00", MARCH_20.minusDays(1));
        Entry.PaymentOrder running = order("28.00", MARCH_20.plusDays(9));

        InsuranceAccount both = account(january, passed, more, running);

        assertThat(both.feeToCome(JANUARY, MARCH_20)).isEqualTo(Money.of("26.88"));
        // 58 days from 1 February to 30 March: 308.00 × 2 ‰ × 58
        assertThat(both.feeToCome(JANUARY, MARCH_20.plusDays(10))).isEqualTo(Money.of("35.73"));
        assertThat(account(january, passed, more, running, receipt("300.00")).ordered())
                .containsEntry(passed, Money.ZERO)
                .containsEntry(running, Money.of("8.00"));
    }

    @Test
    void what_a_bill_takes_back_was_ordered_and_what_a_later_one_asks_for_again_was_not() {
        Entry.PaymentOrder passed = order("280.00", MARCH_20.minusDays(1));
        Entry.Bill less = bill(JANUARY, "-80.00", "0.00");
        Entry.Bill more = bill(JANUARY, "80.00", "0.00");

        InsuranceAccount account = account(january, passed, less, receipt("219.20"), more);

        assertThat(account.months().get(0).due(Share.FEE)).isEqualTo(Money.of("19.20"));
        assertThat(account.feeToCome(JANUARY, MARCH_20)).isEqualTo(Money.ZERO);
        assertThat(account.months().get(0).unordered()).isEqualTo(Money.of("80.00"));
    }

    private static Entry.PaymentOrder order(String amount, LocalDate payUntil) {
        return new Entry.PaymentOrder(UUID.randomUUID(), JANUARY, Money.of(amount), payUntil);
    }

    private static InsuranceAccount account(Entry... entries) {
        return InsuranceAccount.of(
                day -> List.of(Share.PERSON, Share.EMPLOYER), day -> new BigDecimal("0.002"), List.of(entries));
    }

    private static Money paid(InsuranceAccount account, YearMonth month) {
        return account.months().stream()
                .filter(owed -> owed.month().equals(month))
                .map(owed ->
                        owed.paid(Share.EMPLOYER).plus(owed.paid(Share.PERSON)).plus(owed.paid(Share.FEE)))
                .findFirst()
                .orElseThrow();
    }

    private static Entry.Bill bill(YearMonth month, String employerPart, String personPart) {
        return new Entry.Bill(
                UUID.randomUUID(),
                month,
                month.atDay(1),
                month.atEndOfMonth(),
                Money.of(employerPart),
                Money.of(personPart));
    }

    private static Entry.Receipt receipt(String amount) {
        return new Entry.Receipt(UUID.randomUUID(), MARCH_20, Money.of(amount));
    }
}
