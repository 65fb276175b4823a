package org.ganlao.socialinsurance.collection.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ganlao.platform.money.Money;

/** Bills, difference bills up and down, receipts and orders to pay, in any order. */
class InsuranceAccountModelTest {

    private static final List<Share> ORDER = List.of(Share.PERSON, Share.EMPLOYER);
    private static final BigDecimal FEE = new BigDecimal("0.002");

    /** @param kind 0 to 4: a bill, 5 to 8: a receipt, 9: an order */
    record Step(int kind, int month, int employer, int person, int day) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 50_000),
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(0, 27))
                .as(Step::new)
                .list()
                .ofMaxSize(24);
    }

    @Property
    void no_cent_is_lost_and_no_month_gets_more_than_it_asks_for(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = entries(steps);

        InsuranceAccount account = InsuranceAccount.of(day -> ORDER, day -> FEE, entries);

        Money received = Money.sum(receipts(entries).map(Entry.Receipt::amount).toList());
        Money settled =
                Money.sum(account.settlements().stream().map(Settled::amount).toList());
        assertThat(settled.plus(account.credit())).isEqualTo(received);
        assertThat(account.settlements())
                .allSatisfy(one -> assertThat(one.amount().isPositive()).isTrue());
        for (Owed owed : account.months()) {
            assertThat(owed.unordered().isNegative())
                    .as("more is ordered than is open")
                    .isFalse();
            for (Share share : Share.values()) {
                assertThat(owed.paid(share)).isBetween(Money.ZERO, owed.due(share));
                assertThat(owed.paid(share))
                        .isEqualTo(Money.sum(account.settlements().stream()
                                .filter(one -> one.isFor(owed.month(), share))
                                .map(Settled::amount)
                                .toList()));
            }
        }
        boolean open = account.months().stream()
                .anyMatch(owed ->
                        ORDER.stream().anyMatch(share -> owed.open(share).isPositive())
                                || owed.open(Share.FEE).isPositive());
        assertThat(open && account.credit().isPositive())
                .as("credit beside what is open")
                .isFalse();
    }

    @Property
    void no_receipt_settles_more_than_it_brought(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = entries(steps);

        InsuranceAccount account = InsuranceAccount.of(day -> ORDER, day -> FEE, entries);

        receipts(entries)
                .forEach(receipt -> assertThat(Money.sum(account.settlements().stream()
                                .filter(one -> one.receipt().equals(receipt.id()))
                                .map(Settled::amount)
                                .toList()))
                        .isLessThanOrEqualTo(receipt.amount()));
    }

    @Property
    void without_receipts_nothing_is_settled(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = entries(steps).stream()
                .filter(Predicate.not(Entry.Receipt.class::isInstance))
                .toList();

        InsuranceAccount account = InsuranceAccount.of(day -> ORDER, day -> FEE, entries);

        assertThat(account.settlements()).isEmpty();
        assertThat(account.credit()).isEqualTo(Money.ZERO);
    }

    @Property
    void bills_are_settled_whole_when_all_is_paid(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = new ArrayList<>(entries(steps));
        entries.add(new Entry.Receipt(UUID.randomUUID(), LocalDate.of(2007, 6, 30), Money.of("99999999.00")));

        InsuranceAccount account = InsuranceAccount.of(day -> ORDER, day -> FEE, entries);

        Set<UUID> bills = new HashSet<>();
        entries.stream().filter(Entry.Bill.class::isInstance).forEach(bill -> bills.add(((Entry.Bill) bill).id()));
        assertThat(account.settledBills().keySet()).isEqualTo(bills);
    }

    private static Stream<Entry.Receipt> receipts(List<Entry> entries) {
        return entries.stream().filter(Entry.Receipt.class::isInstance).map(Entry.Receipt.class::cast);
    }

    /** What bills of a month come to is never less than nothing, as it is what would be due from scratch. */
    private static List<Entry> entries(List<Step> steps) {
        Map<YearMonth, Entry.Bill> asked = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Step step : steps) {
            LocalDate day = LocalDate.of(2007, 5, 1).plusDays(step.day());
            YearMonth month = YearMonth.of(2007, step.month());
            if (step.kind() < 5) {
                Entry.Bill scratch = bill(month, day, cents(step.employer()), cents(step.person()));
                Entry.Bill before = asked.getOrDefault(month, bill(month, day, Money.ZERO, Money.ZERO));
                asked.put(month, scratch);
                entries.add(bill(
                        month,
                        day,
                        scratch.employerPart().minus(before.employerPart()),
                        scratch.personPart().minus(before.personPart())));
            } else if (step.kind() < 9) {
                entries.add(new Entry.Receipt(UUID.randomUUID(), day, cents(step.employer() + 1)));
            } else {
                entries.add(new Entry.PaymentOrder(UUID.randomUUID(), month, cents(step.employer() + 1), day));
            }
        }
        return entries;
    }

    private static Entry.Bill bill(YearMonth month, LocalDate day, Money employerPart, Money personPart) {
        return new Entry.Bill(UUID.randomUUID(), month, day, month.atEndOfMonth(), employerPart, personPart);
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
