package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.money.Money;

/** What falls due, if everything is paid on its day. The preview and the loan itself ask the same one. */
public record RepaymentSchedule(List<Instalment> instalments) {

    public static RepaymentSchedule of(LoanTerms terms) {
        return from(
                terms.disbursedOn(),
                terms.principal(),
                PrincipalPlan.over(
                        terms.principal(), terms.disbursedOn(), terms.dueDates(), terms.rate(), terms.method()),
                terms.rate());
    }

    private static RepaymentSchedule from(
            LocalDate day, Money principal, Map<LocalDate, Money> plan, InterestRate rate) {
        List<Instalment> instalments = new ArrayList<>();
        Money balance = principal;
        LocalDate since = day;
        for (Map.Entry<LocalDate, Money> due : plan.entrySet()) {
            Money interest = Money.rounded(rate.interest(balance, since, due.getKey()));
            balance = balance.minus(due.getValue());
            instalments.add(new Instalment(instalments.size() + 1, due.getKey(), due.getValue(), interest, balance));
            since = due.getKey();
        }
        return new RepaymentSchedule(List.copyOf(instalments));
    }

    public Money interest() {
        return Money.sum(instalments.stream().map(Instalment::interest).toList());
    }

    public Money principal() {
        return Money.sum(instalments.stream().map(Instalment::principal).toList());
    }
}
