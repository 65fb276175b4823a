package org.ganlao.socialinsurance.collection.billing.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;

/**
 * One insurance of a payer: bills and receipts in the order in which they came. A receipt settles the oldest month first and in
 * it the shares in their order, then the month's late fee; what is over is credit, which settles the bills to come. Where a bill
 * lowers what was paid already, the money becomes credit again. An annulled receipt is left out, and all is as if it had never
 * come: nothing of the result is kept but what the same entries give again.
 */
public final class InsuranceAccount {

    private final Function<LocalDate, List<Share>> order;
    private final Function<LocalDate, BigDecimal> feeRate;
    private final NavigableMap<YearMonth, Owed> months = new TreeMap<>();
    private final Map<UUID, Money> credits = new LinkedHashMap<>();
    private final List<Settled> settled = new ArrayList<>();
    private final Map<UUID, LocalDate> settledBills = new HashMap<>();
    private final List<Entry.PaymentOrder> orders = new ArrayList<>();

    /**
     * @param order of the shares, on the day on which they are settled
     * @param feeRate late fee for a day, as a factor, on the day on which it becomes due
     */
    public InsuranceAccount(Function<LocalDate, List<Share>> order, Function<LocalDate, BigDecimal> feeRate) {
        this.order = order;
        this.feeRate = feeRate;
    }

    public static InsuranceAccount of(
            Function<LocalDate, List<Share>> order,
            Function<LocalDate, BigDecimal> feeRate,
            Collection<? extends Entry> entries) {
        InsuranceAccount account = new InsuranceAccount(order, feeRate);
        entries.forEach(entry -> entry.enter(account));
        return account;
    }

    void bill(Entry.Bill bill) {
        Owed owed = months.computeIfAbsent(bill.month(), Owed::new);
        owed.ask(bill);
        order.apply(bill.issuedOn()).forEach(share -> release(owed, share));
        useCredit(bill.issuedOn());
    }

    void receive(Entry.Receipt receipt) {
        credits.put(receipt.id(), receipt.amount());
        useCredit(receipt.receivedOn());
    }

    void order(Entry.PaymentOrder paymentOrder) {
        Owed owed = months.get(paymentOrder.month());
        if (owed != null) {
            orders.add(paymentOrder);
            owed.order(paymentOrder);
        }
    }

    /** The last that was settled of the share is credit again. */
    private void release(Owed owed, Share share) {
        for (int i = settled.size() - 1; i >= 0 && owed.excess(share).isPositive(); i--) {
            Settled last = settled.get(i);
            if (last.isFor(owed.month(), share)) {
                Money taken = last.amount().min(owed.excess(share));
                settled.set(i, last.less(taken));
                owed.pay(share, taken.negated());
                credits.merge(last.receipt(), taken, Money::plus);
            }
        }
        settled.removeIf(settlement -> settlement.amount().isZero());
    }

    private void useCredit(LocalDate on) {
        List<Share> shares = order.apply(on);
        for (UUID receipt : List.copyOf(credits.keySet())) {
            months.values().forEach(owed -> settle(owed, shares, receipt, on));
            credits.remove(receipt, Money.ZERO);
        }
        Set<UUID> paidUp = months.values().stream()
                .flatMap(owed -> owed.settledBills().stream())
                .collect(Collectors.toSet());
        settledBills.keySet().retainAll(paidUp);
        paidUp.forEach(bill -> settledBills.putIfAbsent(bill, on));
    }

    private void settle(Owed owed, List<Share> shares, UUID receipt, LocalDate on) {
        for (Share share : shares) {
            Money paid = pay(owed, share, receipt, on);
            owed.charge(lateFee(owed, owed.takeOrdered(paid, on), on));
        }
        pay(owed, Share.FEE, receipt, on);
    }

    private Money pay(Owed owed, Share share, UUID receipt, LocalDate on) {
        Money paid = credits.get(receipt).min(owed.open(share));
        if (paid.isPositive()) {
            credits.merge(receipt, paid.negated(), Money::plus);
            owed.pay(share, paid);
            note(owed.month(), share, receipt, paid, on);
        }
        return paid;
    }

    private void note(YearMonth month, Share share, UUID receipt, Money paid, LocalDate on) {
        for (int i = 0; i < settled.size(); i++) {
            Settled earlier = settled.get(i);
            if (earlier.receipt().equals(receipt) && earlier.isFor(month, share)) {
                settled.set(i, earlier.more(paid, on));
                return;
            }
        }
        settled.add(new Settled(receipt, month, share, paid, on));
    }

    private Money lateFee(Owed owed, Money amount, LocalDate on) {
        if (amount.isZero()) {
            return Money.ZERO;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(owed.dueOn(), on));
        return Money.rounded(amount.amount().multiply(feeRate.apply(on)).multiply(BigDecimal.valueOf(days)));
    }

    /** What would have to be paid on top for the month's open shares, were they paid on the day. */
    public Money feeToCome(YearMonth month, LocalDate on) {
        Owed owed = months.get(month);
        Money fees = Money.ZERO;
        OrderedParts ordered = owed.ordered();
        for (Share share : order.apply(on)) {
            fees = fees.plus(lateFee(owed, ordered.take(owed.open(share), on), on));
        }
        return fees;
    }

    /** All that would have to be paid for the month, were it paid on the day. */
    public Money toPay(YearMonth month, LocalDate on) {
        Owed owed = months.get(month);
        return Money.sum(order.apply(on).stream().map(owed::open).toList())
                .plus(owed.open(Share.FEE))
                .plus(feeToCome(month, on));
    }

    /** What is owed month by month, the oldest first. */
    public List<Owed> months() {
        return List.copyOf(months.values());
    }

    /** What of each order, in each of its months, is neither paid nor taken back by a bill. */
    public Map<Entry.PaymentOrder, Money> ordered() {
        return orders.stream()
                .collect(Collectors.toMap(
                        order -> order,
                        order -> months.get(order.month()).ordered().of(order.id())));
    }

    public List<Settled> settlements() {
        return List.copyOf(settled);
    }

    public Money credit() {
        return Money.sum(credits.values());
    }

    /** Bills that are paid up, and since when. */
    public Map<UUID, LocalDate> settledBills() {
        return Map.copyOf(settledBills);
    }
}
