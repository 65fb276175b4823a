package org.ganlao.socialinsurance.collection.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.collection.base.domain.ContributionBounds;
import org.ganlao.socialinsurance.collection.base.domain.ContributionFigures;
import org.ganlao.socialinsurance.collection.base.domain.ContributionRates;
import org.ganlao.socialinsurance.collection.base.domain.Contributor;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** The figures of contributions in force on a day. */
@ApplicationScoped
public class ContributionRules {

    /** Risk classes of industries in work-injury insurance. */
    public static final int LOWEST_CLASS = 1;

    public static final int HIGHEST_CLASS = 3;

    private static final String PREFIX = "social-insurance.base.";
    private static final String MIGRANT = "social-insurance.migrant.";
    private static final Set<Insurance> MONTHLY =
            EnumSet.complementOf(EnumSet.of(Insurance.RESIDENT_MEDICAL, Insurance.LAND_EXPROPRIATED));
    private static final Set<Insurance> OPEN_TO_INDIVIDUALS = EnumSet.of(Insurance.PENSION, Insurance.MEDICAL);

    private static final Set<Insurance> OWN_RATES_OF_MIGRANTS = EnumSet.of(Insurance.PENSION, Insurance.MEDICAL);

    private final Parameters parameters;

    ContributionRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A fresh set, which remembers what {@link #figures} took from it. */
    public ParameterSet at(LocalDate day) {
        return parameters.at(day);
    }

    /** Whether contributions of such a person to this insurance are due month by month. */
    public boolean monthly(Insurance insurance, Contributor contributor) {
        return (contributor == Contributor.INDIVIDUAL ? OPEN_TO_INDIVIDUALS : MONTHLY).contains(insurance);
    }

    /**
     * @param industryClass of the employer; asked for in work-injury insurance only
     * @throws org.ganlao.platform.problem.Rejection {@code parameter-missing} if a figure is not set for the day
     */
    public ContributionFigures figures(
            ParameterSet figures, String region, Insurance insurance, Contributor contributor, int industryClass) {
        ContributionBounds bounds = bounds(figures, region, figures);
        boolean onPayroll = switch (figures.text(PREFIX + "employers-pay-on", region)) {
            case "persons" -> false;
            case "payroll" -> true;
            default ->
                throw new IllegalStateException(
                        PREFIX + "employers-pay-on of " + region + " is neither persons nor payroll");
        };
        return new ContributionFigures(
                bounds, rates(figures, region, insurance, contributor, industryClass), onPayroll);
    }

    /** By the average wage that held when the month began, and by these figures' part of it. */
    public Money lowestBase(ParameterSet figures, String region, YearMonth month) {
        return bounds(figures, region, at(month.atDay(1))).floor();
    }

    private static ContributionBounds bounds(ParameterSet figures, String region, ParameterSet wages) {
        return ContributionBounds.of(
                wages.money("social-insurance.average-wage", region),
                figures.factor(PREFIX + "floor", region),
                figures.factor(PREFIX + "cap", region));
    }

    /** Pension and hospital care may have rates of their own for workers from the countryside, from a day on, by region. */
    private static boolean ownRates(ParameterSet figures, String region, Insurance insurance, Contributor contributor) {
        if (contributor != Contributor.MIGRANT || !OWN_RATES_OF_MIGRANTS.contains(insurance)) {
            return false;
        }
        String key = ofMigrants(insurance) + "rates";
        return switch (figures.text(key, region)) {
            case "general" -> false;
            case "own" -> true;
            default -> throw new IllegalStateException(key + " of " + region + " is neither general nor own");
        };
    }

    private static String ofMigrants(Insurance insurance) {
        return MIGRANT + insurance.name().toLowerCase(Locale.ROOT) + ".";
    }

    private static ContributionRates rates(
            ParameterSet figures, String region, Insurance insurance, Contributor contributor, int industryClass) {
        if (ownRates(figures, region, insurance, contributor)) {
            String own = ofMigrants(insurance);
            return withoutShares(
                    figures.day(),
                    figures.factor(own + "employer", region),
                    figures.factor(own + "person", region),
                    figures.factor(own + "account", region));
        }
        String of = PREFIX + insurance.name().toLowerCase(Locale.ROOT) + ".";
        boolean alone = contributor == Contributor.INDIVIDUAL;
        BigDecimal employer = alone
                ? BigDecimal.ZERO
                : figures.factor(of + (insurance == Insurance.INJURY ? "class-" + industryClass : "employer"), region);
        BigDecimal person = figures.factor(personRate(of, insurance, contributor), region);
        BigDecimal account = figures.factor(of + (alone ? "individual-account" : "account"), region);
        if (insurance != Insurance.MEDICAL || alone) {
            return withoutShares(figures.day(), employer, person, account);
        }
        return new ContributionRates(
                employer,
                person,
                account,
                figures.factor(of + "share-young", region),
                figures.factor(of + "share-middle", region),
                figures.factor(of + "share-older", region),
                figures.day().minusYears(figures.integer(of + "middle-from-age", region)),
                figures.day().minusYears(figures.integer(of + "older-from-age", region)));
    }

    private static String personRate(String of, Insurance insurance, Contributor contributor) {
        return switch (contributor) {
            case EMPLOYED -> of + "person";
            case MIGRANT ->
                OWN_RATES_OF_MIGRANTS.contains(insurance) ? ofMigrants(insurance) + "person" : of + "migrant";
            case INDIVIDUAL -> of + "individual";
        };
    }

    private static ContributionRates withoutShares(
            LocalDate day, BigDecimal employer, BigDecimal person, BigDecimal account) {
        BigDecimal none = BigDecimal.ZERO;
        return new ContributionRates(employer, person, account, none, none, none, day, day);
    }
}
