package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.pension.domain.PaidYear;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionFormula;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionLaw;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionWorking;
import org.ganlao.socialinsurance.oldage.pension.domain.Retirement;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementCase;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementGround;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;
import org.ganlao.socialinsurance.register.person.domain.Post;

/** Works a pension out from what stands in the records: contributions, approved deemed service, and the account as it is today. */
@ApplicationScoped
class RetirementRecords {

    private final ContributionHistory history;
    private final Accounts accounts;
    private final DeemedServiceRepository deemed;
    private final Parameters parameters;
    private final BusinessClock clock;

    RetirementRecords(
            ContributionHistory history,
            Accounts accounts,
            DeemedServiceRepository deemed,
            Parameters parameters,
            BusinessClock clock) {
        this.history = history;
        this.accounts = accounts;
        this.deemed = deemed;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Who retires, as the register says it.
     *
     * @param person at {@code /person} of the request
     */
    static Retirement retirement(InsuredPerson person, RetirementGround ground, LocalDate on, boolean seniorTitle) {
        PersonDetails details = person.details();
        if (details.bornOn() == null || details.sex() == null) {
            throw new Rejection(PensionRefusal.NO_BIRTH_OR_SEX).at("/person");
        }
        if (on.isBefore(details.bornOn())) {
            throw new Rejection(PensionRefusal.RETIRED_BEFORE_BIRTH).at("/on");
        }
        if (ground == RetirementGround.SPECIAL_WORK && !details.specialWork()) {
            throw new Rejection(PensionRefusal.NO_SPECIAL_WORK).at("/ground");
        }
        Post post = details.post() == null ? Post.WORKER : details.post();
        return new Retirement(details.sex(), post, details.bornOn(), ground, on, seniorTitle);
    }

    /** @param tokens all under which rows may know the person */
    @Transactional(TxType.MANDATORY)
    PensionWorking worked(Retirement retirement, String region, Collection<String> tokens) {
        RetirementCase asked = new RetirementCase(
                retirement.sex(),
                retirement.post(),
                retirement.bornOn(),
                retirement.ground(),
                retirement.on(),
                region,
                paid(tokens, YearMonth.from(retirement.on())),
                deemed.approvedMonths(tokens),
                accounts.balance(tokens, Insurance.PENSION, clock.today()).max(Money.ZERO));
        return PensionFormula.work(asked, PensionLaw.of(parameters::at, retirement.on(), region));
    }

    /** A month counts once, whatever brought it, with the base that its sources add up to. */
    private List<PaidYear> paid(Collection<String> tokens, YearMonth last) {
        Map<YearMonth, Money> bases = history.of(tokens, Insurance.PENSION).stream()
                .filter(month -> !month.month().isAfter(last))
                .collect(Collectors.toMap(ContributionMonth::month, ContributionMonth::base, Money::plus));
        Map<Integer, List<Money>> years = bases.entrySet().stream()
                .filter(month -> month.getValue().isPositive())
                .collect(Collectors.groupingBy(
                        month -> month.getKey().getYear(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return years.entrySet().stream()
                .map(year -> new PaidYear(year.getKey(), year.getValue().size(), Money.sum(year.getValue())))
                .toList();
    }
}
