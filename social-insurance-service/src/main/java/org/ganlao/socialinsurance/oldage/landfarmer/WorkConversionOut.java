package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.base.ContributionRules;
import org.ganlao.socialinsurance.collection.base.domain.ContributionFigures;
import org.ganlao.socialinsurance.collection.base.domain.Contributor;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ConversionWorking;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** What the shares of a coverage buy in the urban scheme, by the lowest base and the rate of who pays alone there. */
@ApplicationScoped
class WorkConversionOut {

    private final ContributionRules rules;
    private final ContributionHistory history;
    private final CoveredFarmers farmers;
    private final Accounts accounts;
    private final BusinessClock clock;

    WorkConversionOut(
            ContributionRules rules,
            ContributionHistory history,
            CoveredFarmers farmers,
            Accounts accounts,
            BusinessClock clock) {
        this.rules = rules;
        this.history = history;
        this.farmers = farmers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param on first day in the urban scheme, whose figures hold */
    ConversionWorking of(LandCoverage coverage, LocalDate born, LocalDate on) {
        ParameterSet figures = rules.at(on);
        ContributionFigures urban =
                rules.figures(figures, coverage.region(), Insurance.PENSION, Contributor.INDIVIDUAL, 1);
        int working = figures.integer("social-insurance.landfarmer.age.least", coverage.region());
        Money account = accounts.balance(farmers.tokens(coverage), Insurance.LAND_EXPROPRIATED, clock.today());
        return ConversionWorking.of(
                account.plus(coverage.due().government()),
                account,
                urban.bounds().floor(),
                urban.rates().person(),
                free(coverage, born.plusYears(working), on).size(),
                Trace.of(figures.trace()));
    }

    /**
     * What a bought month counts as: the lowest base by the average wage that held in it, so that it gives the lowest index;
     * months before indices were kept count by the first one.
     *
     * @param on first day in the urban scheme
     */
    Money base(LandCoverage coverage, YearMonth month, LocalDate on) {
        ParameterSet figures = rules.at(on);
        YearMonth first = YearMonth.of(figures.integer("social-insurance.pension.index.since", coverage.region()), 1);
        return rules.lowestBase(figures, coverage.region(), month.isBefore(first) ? first : month);
    }

    /**
     * Months before the day that nothing is paid for, the latest first.
     *
     * @param since day from which the person could work
     */
    List<YearMonth> free(LandCoverage coverage, LocalDate since, LocalDate on) {
        Set<YearMonth> paid = history.of(farmers.tokens(coverage), Insurance.PENSION).stream()
                .map(ContributionMonth::month)
                .collect(Collectors.toSet());
        YearMonth first = YearMonth.from(since);
        return Stream.iterate(
                        YearMonth.from(on).minusMonths(1),
                        month -> !month.isBefore(first),
                        month -> month.minusMonths(1))
                .filter(month -> !paid.contains(month))
                .toList();
    }

    /** The same of a person born on the day. */
    List<YearMonth> bought(LandCoverage coverage, LocalDate born, LocalDate on, int months) {
        int working = rules.at(on).integer("social-insurance.landfarmer.age.least", coverage.region());
        return free(coverage, born.plusYears(working), on).subList(0, months);
    }
}
