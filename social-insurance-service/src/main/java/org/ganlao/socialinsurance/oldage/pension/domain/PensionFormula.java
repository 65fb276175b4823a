package org.ganlao.socialinsurance.oldage.pension.domain;

import static org.ganlao.socialinsurance.oldage.pension.domain.PensionLaw.EXACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.money.Money;

/**
 * Works out one pension. Nothing is rounded but the published monthly average wage and, at the end, each part.
 *
 * <pre>
 * index        = sum over the years (base ÷ (average wage × months), within its bounds, × months) ÷ months of these years
 * basic        = (average wage + average wage × index) ÷ 2 × years × 1 %
 * account      = balance ÷ months of the divisor table at the age
 * transitional = average wage × index × deemed years × 1.3 %
 * </pre>
 */
public final class PensionFormula {

    private static final String METHOD = "国发〔2005〕38号第六条";
    private static final String AGES = "国发〔1978〕104号";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final RetirementCase asked;
    private final PensionLaw law;
    private final List<WorkingLine> lines = new ArrayList<>();

    private PensionFormula(RetirementCase asked, PensionLaw law) {
        this.asked = asked;
        this.law = law;
    }

    /** @param law of the day of the retirement and the region of the case */
    public static PensionWorking work(RetirementCase asked, PensionLaw law) {
        return new PensionFormula(asked, law).work();
    }

    private PensionWorking work() {
        int age = law.ageOf(asked.ground(), asked.sex(), asked.post());
        LocalDate reached = asked.bornOn().plusYears(age);
        note("age-needed", "", age, "years", AGES);
        note("age", "", asked.age(), "years", "");
        note("months-paid", "", asked.paidMonths(), "months", "");
        note("months-deemed", "", asked.deemedMonths(), "months", "");
        note("account-balance", "", asked.balance(), "yuan", "");
        if (asked.on().isBefore(reached)) {
            return without(Entitlement.TOO_YOUNG, reached, Money.ZERO);
        }
        if (asked.countedMonths() < law.monthsNeeded()) {
            note("one-off", "", asked.balance(), "yuan", METHOD);
            return without(Entitlement.ONE_OFF, reached, asked.balance());
        }
        return monthly(reached);
    }

    private PensionWorking without(Entitlement entitlement, LocalDate reached, Money oneOff) {
        Money none = Money.ZERO;
        return new PensionWorking(
                entitlement, reached, "", asked.countedMonths(), none, none, none, none, none, oneOff, trace());
    }

    private PensionWorking monthly(LocalDate reached) {
        BigDecimal index = index();
        Money wage = law.averageWage();
        note("average-wage", "", wage, "yuan", METHOD);
        Money basic = basic(wage, index);
        Money account = account();
        Money transitional = transitional(wage, index);
        Money reduction = reduction(basic);
        Money sum = basic.plus(account).plus(transitional).minus(reduction);
        note("pension", "%s + %s + %s − %s".formatted(basic, account, transitional, reduction), sum, "yuan", METHOD);
        return new PensionWorking(
                Entitlement.MONTHLY,
                reached,
                four(index),
                asked.countedMonths(),
                basic,
                account,
                transitional,
                reduction,
                sum,
                Money.ZERO,
                trace());
    }

    private BigDecimal index() {
        int since = law.indexSince();
        List<PaidYear> indexed =
                asked.paid().stream().filter(year -> year.year() >= since).toList();
        BigDecimal index = indexed.isEmpty() ? law.indexOfWhoPaidEarlier() : average(indexed);
        note("index", "", four(index), "times", METHOD);
        return index;
    }

    private BigDecimal average(List<PaidYear> years) {
        BigDecimal sum = BigDecimal.ZERO;
        int months = 0;
        for (PaidYear year : years) {
            sum = sum.add(indexOf(year).multiply(BigDecimal.valueOf(year.months())));
            months += year.months();
        }
        return sum.divide(BigDecimal.valueOf(months), EXACT);
    }

    private BigDecimal indexOf(PaidYear year) {
        Money wage = law.averageWageFor(year.year());
        BigDecimal index = year.base()
                .amount()
                .divide(wage.amount().multiply(BigDecimal.valueOf(year.months())), EXACT)
                .max(law.lowestIndex())
                .min(law.highestIndex());
        note(
                "index." + year.year(),
                "%s ÷ (%s × %d)".formatted(year.base(), wage, year.months()),
                four(index),
                "times",
                METHOD);
        return index;
    }

    private Money basic(Money wage, BigDecimal index) {
        BigDecimal indexed = wage.amount().multiply(index);
        Money basic = Money.rounded(wage.amount()
                .add(indexed)
                .multiply(law.perYear())
                .multiply(BigDecimal.valueOf(asked.countedMonths()))
                .divide(TWO.multiply(TWELVE), EXACT));
        note(
                "basic",
                "(%s + %s × %s) ÷ 2 × %d ÷ 12 × %s"
                        .formatted(wage, wage, four(index), asked.countedMonths(), percent(law.perYear())),
                basic,
                "yuan",
                METHOD);
        return basic;
    }

    private Money account() {
        int divisor = law.divisor(asked.age());
        Money account = Money.rounded(asked.balance().amount().divide(BigDecimal.valueOf(divisor), EXACT));
        note("account", "%s ÷ %d".formatted(asked.balance(), divisor), account, "yuan", METHOD);
        return account;
    }

    private Money transitional(Money wage, BigDecimal index) {
        if (asked.deemedMonths() == 0) {
            return Money.ZERO;
        }
        BigDecimal coefficient = law.transitional();
        Money transitional = Money.rounded(wage.amount()
                .multiply(index)
                .multiply(BigDecimal.valueOf(asked.deemedMonths()))
                .multiply(coefficient)
                .divide(TWELVE, EXACT));
        note(
                "transitional",
                "%s × %s × %d ÷ 12 × %s".formatted(wage, four(index), asked.deemedMonths(), percent(coefficient)),
                transitional,
                "yuan",
                METHOD);
        return transitional;
    }

    /** For each whole year before the age that others wait for. */
    private Money reduction(Money basic) {
        int early = early();
        if (early == 0) {
            return Money.ZERO;
        }
        Money reduction = basic.times(law.reductionPerYear().multiply(BigDecimal.valueOf(early)));
        note(
                "early-reduction",
                "%s × %d × %s".formatted(basic, early, percent(law.reductionPerYear())),
                reduction,
                "yuan",
                "劳社部发〔1999〕8号");
        return reduction;
    }

    private int early() {
        return switch (asked.ground()) {
            case AGE, SPECIAL_WORK, LOST_CAPACITY -> 0;
            case BANKRUPTCY -> {
                LocalDate normally = asked.bornOn().plusYears(law.normalAge(asked.sex(), asked.post()));
                yield Math.max(0, Period.between(asked.on(), normally).getYears());
            }
        };
    }

    private void note(String name, String formula, Object value, String unit, String source) {
        lines.add(WorkingLine.worked(name, formula, value, unit, source));
    }

    private List<WorkingLine> trace() {
        List<WorkingLine> trace = new ArrayList<>(lines);
        trace.addAll(law.used());
        return trace;
    }

    private static String four(BigDecimal number) {
        return number.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(BigDecimal factor) {
        return factor.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
