package org.ganlao.socialinsurance.oldage.pension.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.register.person.domain.Post;

/** The figures by which one pension is worked out; remembers what it was asked. Not for several threads. */
public final class PensionLaw {

    /** For quotients that have no end; far beyond any cent. */
    static final MathContext EXACT = MathContext.DECIMAL128;

    private static final String PREFIX = "social-insurance.pension.";
    private static final String AVERAGE_WAGE = "social-insurance.average-wage";
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private final Function<LocalDate, ParameterSet> figuresOf;
    private final ParameterSet figures;
    private final String region;
    private final List<ParameterSet> ofOtherYears = new ArrayList<>();

    private PensionLaw(Function<LocalDate, ParameterSet> figuresOf, LocalDate on, String region) {
        this.figuresOf = figuresOf;
        this.figures = figuresOf.apply(on);
        this.region = region;
    }

    /** @param figuresOf a fresh set of the figures of a day */
    public static PensionLaw of(Function<LocalDate, ParameterSet> figuresOf, LocalDate on, String region) {
        return new PensionLaw(figuresOf, on, region);
    }

    /** The least age in years; for {@link RetirementGround#BANKRUPTCY} that of {@link RetirementGround#AGE}, less the years allowed. */
    int ageOf(RetirementGround ground, Sex sex, Post post) {
        return switch (ground) {
            case AGE -> normalAge(sex, post);
            case SPECIAL_WORK -> integer("age.special-work." + who(sex));
            case LOST_CAPACITY -> integer("age.lost-capacity." + who(sex));
            case BANKRUPTCY -> normalAge(sex, post) - integer("early.years");
        };
    }

    int normalAge(Sex sex, Post post) {
        return switch (sex) {
            case MALE -> integer("age.man");
            case FEMALE ->
                switch (post) {
                    case CADRE -> integer("age.woman-cadre");
                    case WORKER -> integer("age.woman-worker");
                };
        };
    }

    int monthsNeeded() {
        return integer("years-needed") * 12;
    }

    /** Average monthly wage of the year before, to the cent as it is made known (上年度全省在岗职工月平均工资). */
    Money averageWage() {
        return monthly(figures);
    }

    /** The same as it held for contributions of a year. */
    Money averageWageFor(int year) {
        ParameterSet ofYear = figuresOf.apply(LocalDate.of(year, 1, 1));
        ofOtherYears.add(ofYear);
        return monthly(ofYear);
    }

    private Money monthly(ParameterSet set) {
        return Money.rounded(set.decimal(AVERAGE_WAGE, region).divide(MONTHS_OF_A_YEAR, EXACT));
    }

    BigDecimal lowestIndex() {
        return figures.decimal(PREFIX + "index.lowest", region);
    }

    BigDecimal highestIndex() {
        return figures.decimal(PREFIX + "index.highest", region);
    }

    /** First year whose contributions make the average index; earlier ones count as years only. */
    int indexSince() {
        return integer("index.since");
    }

    /** Index of a person who paid in no such year. */
    BigDecimal indexOfWhoPaidEarlier() {
        return figures.decimal(PREFIX + "index.earlier", region);
    }

    /** What each year brings of the basic pension: 0.01. */
    BigDecimal perYear() {
        return figures.factor(PREFIX + "basic.per-year", region);
    }

    BigDecimal transitional() {
        return figures.factor(PREFIX + "transitional", region);
    }

    BigDecimal reductionPerYear() {
        return figures.factor(PREFIX + "early.reduction", region);
    }

    /** Months over which an account is paid out; below and above the table, as at its first and last age. */
    int divisor(int age) {
        List<Integer> table = Arrays.stream(
                        figures.text(PREFIX + "divisor", region).split(" "))
                .map(Integer::valueOf)
                .toList();
        int place = age - table.get(0) + 1;
        return table.get(Math.max(1, Math.min(place, table.size() - 1)));
    }

    /** All that was asked, once each. */
    List<WorkingLine> used() {
        List<DatedValue> used = new ArrayList<>(figures.trace());
        ofOtherYears.forEach(set -> used.addAll(set.trace()));
        return used.stream()
                .distinct()
                .sorted(Comparator.comparing(DatedValue::key).thenComparing(DatedValue::from))
                .map(WorkingLine::of)
                .toList();
    }

    private int integer(String name) {
        return figures.integer(PREFIX + name, region);
    }

    private static String who(Sex sex) {
        return switch (sex) {
            case MALE -> "man";
            case FEMALE -> "woman";
        };
    }
}
