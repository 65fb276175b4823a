package org.ganlao.socialinsurance.collection.billing.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What bills ask for one month of one insurance, and what was paid of it. */
public final class Owed {

    private final YearMonth month;
    private final Map<Share, Money> due = new EnumMap<>(Share.class);
    private final Map<Share, Money> paid = new EnumMap<>(Share.class);
    private final List<Asked> bills = new ArrayList<>();
    private LocalDate dueOn;
    private final OrderedParts ordered = new OrderedParts();

    /** A bill, and the highest sum that the bills up to it came to. */
    private record Asked(UUID bill, Money highest) {}

    Owed(YearMonth month) {
        this.month = month;
        for (Share share : Share.values()) {
            due.put(share, Money.ZERO);
            paid.put(share, Money.ZERO);
        }
    }

    void ask(Entry.Bill bill) {
        due.merge(Share.EMPLOYER, bill.employerPart(), Money::plus);
        due.merge(Share.PERSON, bill.personPart(), Money::plus);
        dueOn = dueOn == null ? bill.dueOn() : dueOn;
        Money sum = principal(due);
        bills.add(new Asked(
                bill.id(),
                bills.isEmpty() ? sum : bills.get(bills.size() - 1).highest().max(sum)));
        ordered.take(ordered.sum().minus(openPrincipal()), bill.issuedOn());
    }

    void charge(Money fee) {
        due.merge(Share.FEE, fee, Money::plus);
    }

    void pay(Share share, Money amount) {
        paid.merge(share, amount, Money::plus);
    }

    /** What bills ask for later, or no order asked for, is not ordered; what a bill takes back was ordered first. */
    void order(Entry.PaymentOrder order) {
        ordered.add(order.id(), order.amount().min(unordered()), order.payUntil());
    }

    /** Of what was just paid, as much as an order wanted earlier: what was ordered is paid first. */
    Money takeOrdered(Money justPaid, LocalDate on) {
        return ordered.take(justPaid, on);
    }

    /** What was ordered and is open, to work with. */
    OrderedParts ordered() {
        return ordered.copy();
    }

    /** What is open and no order asks for. */
    Money unordered() {
        return openPrincipal().minus(ordered.sum());
    }

    private Money openPrincipal() {
        return open(Share.EMPLOYER).plus(open(Share.PERSON));
    }

    /** What was paid beyond what is due since a bill lowered it. */
    Money excess(Share share) {
        return paid(share).minus(due(share)).max(Money.ZERO);
    }

    public Money open(Share share) {
        return due(share).minus(paid(share)).max(Money.ZERO);
    }

    /** Bills that are paid up: all when the month is, else the first ones that what was paid makes up for. */
    List<UUID> settledBills() {
        Money paidUp = principal(paid);
        boolean all = paidUp.compareTo(principal(due)) >= 0;
        return bills.stream()
                .filter(asked -> all || paidUp.compareTo(asked.highest()) >= 0)
                .map(Asked::bill)
                .toList();
    }

    private static Money principal(Map<Share, Money> amounts) {
        return amounts.get(Share.EMPLOYER).plus(amounts.get(Share.PERSON));
    }

    public YearMonth month() {
        return month;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    public Money due(Share share) {
        return due.get(share);
    }

    public Money paid(Share share) {
        return paid.get(share);
    }
}
