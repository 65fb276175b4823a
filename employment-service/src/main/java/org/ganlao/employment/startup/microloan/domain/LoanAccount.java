package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * A loan's life, played from its terms and movements up to a day. Nothing of it is kept but what it says at the end
 * ({@link #position}), so a movement that was booked late, or taken back, needs no repair: it is played again.
 *
 * <p>On a due date the interest of the days since the one before, and the planned principal, fall due. A payment settles
 * what is due, in the order of the rules, oldest first. What is left of it repays early: interest up to the day, then
 * principal, whereupon the rest is planned anew over the remaining due dates.
 */
public final class LoanAccount {

    private static final Comparator<Movement> BY_DAY =
            Comparator.comparing(Movement::on).thenComparing(Movement::id);

    private final ArrearsRules rules;
    private LoanTerms terms;
    private NavigableMap<LocalDate, Money> plan;
    private final List<Due> dues = new ArrayList<>();
    private final Map<UUID, Allocation> allocations = new LinkedHashMap<>();

    private LocalDate day;
    private Money notYetDue;
    private BigDecimal interestRunning = BigDecimal.ZERO;
    private BigDecimal penaltyRunning = BigDecimal.ZERO;
    private Money penaltyDue = Money.ZERO;

    private LoanAccount(LoanTerms terms, ArrearsRules rules) {
        this.terms = terms;
        this.rules = rules;
        this.day = terms.disbursedOn();
        this.notYetDue = terms.principal();
        this.plan = PrincipalPlan.over(notYetDue, day, terms.dueDates(), terms.rate(), terms.method());
    }

    /**
     * Plays everything that is dated up to the end of the day.
     *
     * @throws Rejection if a movement cannot stand: more is paid than owed, or arrears are extended
     */
    public static LoanAccount played(
            LoanTerms terms, ArrearsRules rules, Collection<Movement> movements, LocalDate until) {
        LoanAccount account = new LoanAccount(terms, rules);
        movements.stream()
                .sorted(BY_DAY)
                .filter(movement -> !movement.on().isAfter(until))
                .forEach(movement -> {
                    account.comeTo(movement.on());
                    movement.happenTo(account);
                });
        account.comeTo(until);
        return account;
    }

    public Position position() {
        Money overdue = sum(dues, Part.PRINCIPAL);
        return new Position(
                day,
                notYetDue.plus(overdue),
                overdue,
                sum(dues, Part.INTEREST),
                penaltyDue.plus(Money.rounded(penaltyRunning)),
                Money.rounded(interestRunning),
                oldestUnpaid());
    }

    /** What each payment settled, in their order. */
    public Map<UUID, Allocation> allocations() {
        return Map.copyOf(allocations);
    }

    /** What has fallen due so far, paid or not. */
    public List<Due> dues() {
        return List.copyOf(dues);
    }

    /** What is still to fall due, if nothing more is paid early. */
    public NavigableMap<LocalDate, Money> principalToCome() {
        return plan;
    }

    void pay(Movement.Payment payment) {
        Money left = payment.amount();
        Allocation settled = Allocation.NOTHING;
        penaltyDue = penaltyDue.plus(Money.rounded(penaltyRunning));
        penaltyRunning = BigDecimal.ZERO;
        for (Part part : rules.order()) {
            Money taken = settle(part, left, payment.byFund());
            settled = settled.plus(part, taken);
            left = left.minus(taken);
        }
        if (left.isPositive()) {
            settled = settled.plus(repayEarly(left));
        }
        allocations.put(payment.id(), settled);
    }

    void extend(Movement.Extension extension) {
        if (dues.stream().anyMatch(Due::isOpen)) {
            throw new Rejection(MicroloanRefusal.EXTENSION_IN_ARREARS, oldestUnpaid());
        }
        terms = terms.extendedBy(extension.months(), extension.rate());
        planAnew();
    }

    private void comeTo(LocalDate until) {
        while (!plan.isEmpty() && !plan.firstKey().isAfter(until)) {
            Map.Entry<LocalDate, Money> next = plan.pollFirstEntry();
            run(next.getKey());
            fallDue(next.getKey(), next.getValue());
        }
        run(until);
    }

    private void run(LocalDate until) {
        InterestRate arrears = terms.rate().times(rules.penalty());
        interestRunning = interestRunning.add(terms.rate().interest(notYetDue, day, until));
        penaltyRunning = penaltyRunning.add(arrears.interest(sum(dues, Part.PRINCIPAL), day, until));
        day = until;
    }

    private void fallDue(LocalDate on, Money principal) {
        dues.add(new Due(on, principal, Money.rounded(interestRunning)));
        interestRunning = BigDecimal.ZERO;
        notYetDue = notYetDue.minus(principal);
    }

    private Money settle(Part part, Money most, boolean byFund) {
        if (part == Part.PENALTY) {
            Money taken = penaltyDue.min(most);
            penaltyDue = penaltyDue.minus(taken);
            return taken;
        }
        Money taken = Money.ZERO;
        for (Due due : dues) {
            taken = taken.plus(due.settle(part, most.minus(taken), byFund));
        }
        return taken;
    }

    private Allocation repayEarly(Money amount) {
        Money interest = Money.rounded(interestRunning);
        Money principal = amount.minus(interest);
        if (!principal.isPositive()) {
            throw new Rejection(MicroloanRefusal.EARLY_REPAYMENT_BELOW_INTEREST, amount, interest);
        }
        if (principal.compareTo(notYetDue) > 0) {
            throw new Rejection(MicroloanRefusal.PAID_MORE_THAN_OWED, principal.minus(notYetDue));
        }
        interestRunning = BigDecimal.ZERO;
        notYetDue = notYetDue.minus(principal);
        planAnew();
        return new Allocation(Money.ZERO, interest, principal);
    }

    private void planAnew() {
        List<LocalDate> left =
                terms.dueDates().stream().filter(date -> date.isAfter(day)).toList();
        plan = notYetDue.isZero()
                ? PrincipalPlan.over(Money.ZERO, day, List.of(), terms.rate(), terms.method())
                : PrincipalPlan.over(notYetDue, day, left, terms.rate(), terms.method());
    }

    private LocalDate oldestUnpaid() {
        return dues.stream().filter(Due::isOpen).map(Due::on).findFirst().orElse(null);
    }

    private static Money sum(List<Due> dues, Part part) {
        return Money.sum(dues.stream().map(due -> due.open(part)).toList());
    }
}
