package org.ganlao.socialinsurance.benefit.maternity.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.problem.Rejection;

/**
 * What a birth or miscarriage brings (劳部发〔1994〕504号第五条、第六条): the allowance is the employer's average monthly wage of the
 * previous year ÷ 30 × days of leave; medical costs are paid up to a dated limit.
 *
 * @param days of leave
 * @param allowance in yuan, rounded once
 * @param medical paid of the costs, in yuan
 * @param trace every figure used, with its source
 */
public record MaternityBenefit(int days, Money allowance, Money medical, List<DatedValue> trace) {

    private static final String PREFIX = "social-insurance.maternity.";
    private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);

    /**
     * @param employersWage average monthly wage of the employer in the previous year
     * @param costs of the hospital
     * @param figures of the day of the birth or miscarriage
     * @throws Rejection if the certified days are not those of such a miscarriage
     */
    public static MaternityBenefit of(
            Confinement confinement, Money employersWage, Money costs, String region, ParameterSet figures) {
        int days = switch (confinement.event()) {
            case BIRTH -> daysOfBirth(confinement, region, figures);
            case MISCARRIAGE -> daysOfMiscarriage(confinement, region, figures);
        };
        BigDecimal allowance = employersWage
                .amount()
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_OF_A_MONTH, 2, RoundingMode.HALF_UP);
        Money limit = figures.money(PREFIX + "medical-limit." + care(confinement, region, figures), region);
        return new MaternityBenefit(days, new Money(allowance), costs.min(limit), figures.trace());
    }

    private static int daysOfBirth(Confinement birth, String region, ParameterSet figures) {
        int difficult = birth.difficult() ? figures.integer(PREFIX + "days.difficult", region) : 0;
        int further = birth.children() > 1 ? figures.integer(PREFIX + "days.further-child", region) : 0;
        return figures.integer(PREFIX + "days.birth", region) + difficult + further * (birth.children() - 1);
    }

    private static int daysOfMiscarriage(Confinement miscarriage, String region, ParameterSet figures) {
        String when = early(miscarriage, region, figures) ? "early" : "late";
        int least = figures.integer(PREFIX + "days.miscarriage-" + when + "-least", region);
        int most = figures.integer(PREFIX + "days.miscarriage-" + when + "-most", region);
        int certified = miscarriage.certifiedDays();
        if (certified < least || certified > most) {
            throw new Rejection(MaternityRefusal.DAYS_OF_MISCARRIAGE, least, most).at("/certifiedDays");
        }
        return certified;
    }

    private static boolean early(Confinement miscarriage, String region, ParameterSet figures) {
        return miscarriage.pregnantMonths() < figures.integer(PREFIX + "late-from-months", region);
    }

    private static String care(Confinement confinement, String region, ParameterSet figures) {
        return switch (confinement.event()) {
            case BIRTH -> confinement.difficult() ? "difficult-birth" : "birth";
            case MISCARRIAGE -> early(confinement, region, figures) ? "miscarriage-early" : "miscarriage-late";
        };
    }
}
