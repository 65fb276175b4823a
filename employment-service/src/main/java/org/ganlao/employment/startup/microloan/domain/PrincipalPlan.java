package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ganlao.platform.money.Money;

/** Which principal falls due when. The parts always sum to the balance: the last one takes what is left. */
final class PrincipalPlan {

    private PrincipalPlan() {}

    /** @param from the day from which interest on the balance runs */
    static NavigableMap<LocalDate, Money> over(
            Money balance, LocalDate from, List<LocalDate> dueDates, InterestRate rate, RepaymentMethod method) {
        NavigableMap<LocalDate, Money> plan = new TreeMap<>();
        Money left = balance;
        LocalDate since = from;
        for (int i = 0; i < dueDates.size(); i++) {
            LocalDate due = dueDates.get(i);
            boolean last = i == dueDates.size() - 1;
            Money part = last ? left : part(balance, left, since, due, dueDates.size(), rate, method);
            plan.put(due, part);
            left = left.minus(part);
            since = due;
        }
        return plan;
    }

    private static Money part(
            Money balance,
            Money left,
            LocalDate since,
            LocalDate due,
            int count,
            InterestRate rate,
            RepaymentMethod method) {
        return switch (method) {
            case EQUAL_PRINCIPAL -> new Money(balance.amount().divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN));
            case EQUAL_INSTALMENT -> {
                Money interest = Money.rounded(rate.interest(left, since, due));
                yield annuity(balance, count, rate)
                        .minus(interest)
                        .max(Money.ZERO)
                        .min(left);
            }
            case INTEREST_QUARTERLY, BATCH -> Money.ZERO;
        };
    }

    /** B·m ÷ (1 − (1 + m)⁻ⁿ), m the twelfth part of the rate. */
    private static Money annuity(Money balance, int count, InterestRate rate) {
        BigDecimal month = rate.ofAMonth();
        if (month.signum() == 0) {
            return Money.rounded(balance.amount().divide(BigDecimal.valueOf(count), MathContext.DECIMAL128));
        }
        BigDecimal growth = BigDecimal.ONE.add(month).pow(count, MathContext.DECIMAL128);
        BigDecimal discount = BigDecimal.ONE.subtract(BigDecimal.ONE.divide(growth, MathContext.DECIMAL128));
        return Money.rounded(balance.amount().multiply(month).divide(discount, MathContext.DECIMAL128));
    }
}
