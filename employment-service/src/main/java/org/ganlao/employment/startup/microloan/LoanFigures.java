package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ganlao.employment.startup.microloan.domain.Application;
import org.ganlao.employment.startup.microloan.domain.Contract;
import org.ganlao.employment.startup.microloan.domain.LoanLimits;
import org.ganlao.employment.startup.microloan.domain.LoanProduct;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;

/** The figures of microloans in force at a date. */
@ApplicationScoped
class LoanFigures {

    private static final String PREFIX = "employment.microloan.";

    /** Terms up to which the central bank states a base rate. */
    private static final List<Integer> BRACKETS = List.of(6, 12, 36);

    private final Parameters parameters;

    LoanFigures(Parameters parameters) {
        this.parameters = parameters;
    }

    LoanLimits limits(LocalDate day, String region) {
        ParameterSet figures = parameters.at(day);
        return new LoanLimits(
                figures.money(PREFIX + "most.individual", region),
                figures.money(PREFIX + "most.each-partner", region),
                figures.integer(PREFIX + "most.partners", region),
                figures.money(PREFIX + "most.small-enterprise", region),
                figures.integer(PREFIX + "term", region));
    }

    /** @param months of the whole term, with an extension */
    BigDecimal rate(LocalDate day, int months) {
        int bracket = BRACKETS.stream()
                .filter(most -> months <= most)
                .findFirst()
                .orElseThrow(() -> new Rejection(MicroloanRefusal.LONGER_THAN_THE_LONGEST, BRACKETS.get(2)));
        return parameters.at(day).decimal(PREFIX + "rate.up-to-" + bracket + "-months");
    }

    Contract contract(LocalDate day, int months) {
        ParameterSet figures = parameters.at(day);
        return new Contract(
                day, rate(day, months), figures.decimal(PREFIX + "penalty"), figures.text(PREFIX + "allocation"));
    }

    /** The state's share of the interest, by the product: 1 is all of it. */
    BigDecimal subsidyShare(LocalDate day, LoanProduct product) {
        return parameters.at(day).factor(PREFIX + "subsidy." + code(product));
    }

    /** Share of the principal for which guarantors must stand, by the product: 1 is all of it. */
    BigDecimal counterGuarantee(Application application) {
        return parameters
                .at(application.appliedOn())
                .factor(PREFIX + "counter-guarantee." + code(application.product()), application.region());
    }

    /** For how many open loans a person stands at a time. */
    int loansOfAGuarantor(Application application) {
        return parameters.at(application.appliedOn()).integer(PREFIX + "guarantor.loans", application.region());
    }

    private static String code(LoanProduct product) {
        return product.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int longestExtension(LocalDate day) {
        return parameters.at(day).integer(PREFIX + "extension");
    }

    /** Last days of the ranges of arrears; what is older is in a range of its own. */
    List<Integer> arrearsRanges(LocalDate day) {
        return Arrays.stream(parameters.at(day).text(PREFIX + "arrears-buckets").split(" "))
                .map(Integer::valueOf)
                .toList();
    }
}
