package org.ganlao.socialinsurance.benefit.medical.domain;

import java.math.BigDecimal;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.problem.Rejection;

/**
 * The figures by which one bill is paid.
 *
 * @param shareA share of class A that counts, 1 being all of it; likewise B and C
 * @param deductible 起付标准 of this stay, in yuan, exact
 * @param ratio of what lies above it, 1 being all of it
 * @param cap 最高支付限额 of the year, in yuan, exact; null where there is none
 * @param supplementaryRatio of what lies above the cap
 * @param supplementaryCap of the year
 */
record ReimbursementRules(
        BigDecimal shareA,
        BigDecimal shareB,
        BigDecimal shareC,
        BigDecimal deductible,
        BigDecimal ratio,
        BigDecimal cap,
        BigDecimal supplementaryRatio,
        Money supplementaryCap) {

    private static final String PREFIX = "social-insurance.medical.";
    private static final String AVERAGE_WAGE = "social-insurance.average-wage";

    /**
     * Of a bill for pooled care, as in force on the day of the figures.
     *
     * @param earlierStays in the year
     * @param region where the person is insured
     * @throws Rejection {@code parameter-missing} if a figure is not there for the day
     */
    static ReimbursementRules of(Cover cover, Bill bill, int earlierStays, String region, ParameterSet figures) {
        BigDecimal shareA = figures.factor(PREFIX + "share.class-a", region);
        BigDecimal shareB = figures.factor(PREFIX + "share.class-b", region);
        BigDecimal shareC = figures.factor(PREFIX + "share.class-c", region);
        boolean supplemented = List.of(
                        figures.text(PREFIX + "supplementary.covers", region).split(" "))
                .contains(cover.code());
        return new ReimbursementRules(
                shareA,
                shareB,
                shareC,
                deductible(cover, bill, earlierStays, region, figures),
                ratio(cover, bill, region, figures),
                cap(cover, region, figures),
                supplemented ? figures.factor(PREFIX + "supplementary.ratio", region) : BigDecimal.ZERO,
                supplemented ? figures.money(PREFIX + "supplementary.cap", region) : Money.ZERO);
    }

    private static BigDecimal deductible(
            Cover cover, Bill bill, int earlierStays, String region, ParameterSet figures) {
        BigDecimal first = switch (cover) {
            case EMPLOYEE, RETIREE, MIGRANT ->
                figures.money(AVERAGE_WAGE, region)
                        .amount()
                        .multiply(figures.factor(key(cover, "deductible", bill.tier()), region));
            case RESIDENT ->
                figures.money(key(cover, "deductible", bill.tier()), region).amount();
            case CADRE -> BigDecimal.ZERO;
        };
        if (first.signum() == 0 || earlierStays == 0) {
            return first;
        }
        String stay = earlierStays == 1 ? "second" : "later";
        return first.multiply(figures.factor(PREFIX + cover.scheme() + ".deductible-share." + stay, region));
    }

    private static BigDecimal ratio(Cover cover, Bill bill, String region, ParameterSet figures) {
        return switch (cover) {
            case EMPLOYEE, MIGRANT, RESIDENT -> figures.factor(key(cover, "ratio", bill.tier()), region);
            case RETIREE ->
                figures.factor(key(cover, "ratio", bill.tier()), region)
                        .add(figures.factor(PREFIX + "employee.retiree-points", region))
                        .min(BigDecimal.ONE);
            case CADRE -> figures.factor(PREFIX + "cadre.ratio", region);
        };
    }

    private static BigDecimal cap(Cover cover, String region, ParameterSet figures) {
        return switch (cover) {
            case EMPLOYEE, RETIREE, MIGRANT ->
                figures.money(AVERAGE_WAGE, region)
                        .amount()
                        .multiply(figures.decimal(PREFIX + "employee.cap-in-wages", region));
            case RESIDENT -> figures.money(PREFIX + "resident.cap", region).amount();
            case CADRE -> null;
        };
    }

    private static String key(Cover cover, String figure, Tier tier) {
        return PREFIX + cover.scheme() + "." + figure + "." + tier.key();
    }
}
