package org.ganlao.laborrights.wage.arrears.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * How an enterprise undertakes to clear its arrears. What is repaid from then on meets the instalments in their order.
 *
 * @param document in which it was agreed
 * @param instalments by their days, one a day
 */
public record ClearingPlan(LocalDate agreedOn, String document, List<Instalment> instalments) {

    /** How one instalment stands. */
    public record Standing(Instalment instalment, Money repaid, InstalmentState state) {}

    public ClearingPlan {
        Objects.requireNonNull(document, "document");
        instalments = List.copyOf(instalments);
        LocalDate before = agreedOn.minusDays(1);
        for (Instalment instalment : instalments) {
            if (!instalment.amount().isPositive()) {
                throw new Rejection(ArrearsRefusal.NO_AMOUNT_OWED, instalment.amount()).at("/instalments");
            }
            if (!instalment.dueOn().isAfter(before)) {
                throw new Rejection(ArrearsRefusal.INSTALMENTS_OUT_OF_ORDER, instalment.dueOn()).at("/instalments");
            }
            before = instalment.dueOn();
        }
    }

    Money total() {
        return Money.sum(instalments.stream().map(Instalment::amount).toList());
    }

    /**
     * @param repaid since the plan was agreed
     * @param soon days before its day from which an instalment is due
     */
    public List<Standing> standings(Money repaid, LocalDate today, int soon) {
        List<Standing> standings = new ArrayList<>();
        Money left = repaid.max(Money.ZERO);
        for (Instalment instalment : instalments) {
            Money part = left.min(instalment.amount());
            left = left.minus(part);
            standings.add(new Standing(instalment, part, state(instalment, part, today, soon)));
        }
        return standings;
    }

    private static InstalmentState state(Instalment instalment, Money repaid, LocalDate today, int soon) {
        if (repaid.equals(instalment.amount())) {
            return InstalmentState.MET;
        }
        if (instalment.dueOn().isBefore(today)) {
            return InstalmentState.OVERDUE;
        }
        return instalment.dueOn().isAfter(today.plusDays(soon)) ? InstalmentState.PLANNED : InstalmentState.DUE;
    }

    /** The day of the first instalment that is not wholly repaid. */
    Optional<LocalDate> unmetOn(Money repaid) {
        Money reached = Money.ZERO;
        for (Instalment instalment : instalments) {
            reached = reached.plus(instalment.amount());
            if (reached.compareTo(repaid) > 0) {
                return Optional.of(instalment.dueOn());
            }
        }
        return Optional.empty();
    }
}
