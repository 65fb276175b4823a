package org.ganlao.socialinsurance.benefit.injury;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.socialinsurance.benefit.injury.domain.BenefitPayer;
import org.ganlao.socialinsurance.benefit.injury.domain.DeathTerms;
import org.ganlao.socialinsurance.benefit.injury.domain.DisabilityTerms;
import org.ganlao.socialinsurance.benefit.injury.domain.LeavingTerms;
import org.ganlao.socialinsurance.benefit.injury.domain.Nursing;
import org.ganlao.socialinsurance.benefit.injury.domain.OwnWage;
import org.ganlao.socialinsurance.benefit.injury.domain.WageFigures;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** Reads the figures of 国务院令375号 in force on a day. */
final class InjuryFigures {

    static final String KEY = "social-insurance.injury.";

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final int PLACES = 10;

    private final ParameterSet figures;
    private final String region;

    InjuryFigures(ParameterSet figures, String region) {
        this.figures = figures;
        this.region = region;
    }

    /** @param bases contribution bases of the months before the accident, at least one */
    WageFigures wages(List<Money> bases) {
        BigDecimal average = figures.decimal("social-insurance.average-wage", region)
                .divide(MONTHS_A_YEAR, PLACES, RoundingMode.HALF_UP);
        BigDecimal own = OwnWage.of(bases, average, factor("wage.floor"), factor("wage.cap"));
        return new WageFigures(own, average, figures.money("social-insurance.minimum-wage", region));
    }

    DisabilityTerms disability(int grade, Nursing nursing) {
        return new DisabilityTerms(
                figures.integer(KEY + "lump-sum.grade-" + grade, region),
                grade <= 6 ? factor("allowance.grade-" + grade) : BigDecimal.ZERO,
                nursing == Nursing.NONE
                        ? BigDecimal.ZERO
                        : factor("nursing." + nursing.name().toLowerCase(Locale.ROOT)));
    }

    LeavingTerms leaving(int grade) {
        return new LeavingTerms(
                figures.integer(KEY + "leaving.medical.grade-" + grade, region),
                figures.integer(KEY + "leaving.employment.grade-" + grade, region),
                BenefitPayer.valueOf(
                        figures.text(KEY + "leaving.medical-payer", region).toUpperCase(Locale.ROOT)));
    }

    DeathTerms death() {
        return new DeathTerms(
                figures.integer(KEY + "death.funeral-months", region),
                figures.integer(KEY + "death.lump-sum-months", region),
                factor("death.spouse-share"),
                factor("death.other-share"),
                factor("death.lone-share"));
    }

    private BigDecimal factor(String figure) {
        return figures.factor(KEY + figure, region);
    }

    Trace trace() {
        return Trace.of(figures.trace());
    }
}
