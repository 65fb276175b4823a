package org.ganlao.socialinsurance.collection.billing.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What of a month was ordered to be paid and is not paid yet, each order with its own time limit, the oldest first. */
final class OrderedParts {

    private final Deque<Part> parts;

    private record Part(UUID order, Money amount, LocalDate payUntil) {

        Part less(Money taken) {
            return new Part(order, amount.minus(taken), payUntil);
        }
    }

    OrderedParts() {
        this(new ArrayDeque<>());
    }

    private OrderedParts(Deque<Part> parts) {
        this.parts = parts;
    }

    OrderedParts copy() {
        return new OrderedParts(new ArrayDeque<>(parts));
    }

    void add(UUID order, Money amount, LocalDate payUntil) {
        if (amount.isPositive()) {
            parts.addLast(new Part(order, amount, payUntil));
        }
    }

    /**
     * Takes out what was paid, or is not owed any more.
     *
     * @return as much of it as had to be paid before the day
     */
    Money take(Money amount, LocalDate on) {
        Money left = amount;
        Money late = Money.ZERO;
        while (left.isPositive() && !parts.isEmpty()) {
            Part oldest = parts.removeFirst();
            Money taken = oldest.amount().min(left);
            left = left.minus(taken);
            late = on.isAfter(oldest.payUntil()) ? late.plus(taken) : late;
            if (taken.compareTo(oldest.amount()) < 0) {
                parts.addFirst(oldest.less(taken));
            }
        }
        return late;
    }

    Money sum() {
        return Money.sum(parts.stream().map(Part::amount).toList());
    }

    Money of(UUID order) {
        return Money.sum(parts.stream()
                .filter(part -> part.order().equals(order))
                .map(Part::amount)
                .toList());
    }
}
