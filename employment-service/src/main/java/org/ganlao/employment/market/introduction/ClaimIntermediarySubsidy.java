package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.employment.market.agency.Agencies;
import org.ganlao.employment.market.agency.FoundUnlicensed;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.introduction.domain.Contract;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.introduction.domain.IntroductionRefusal;
import org.ganlao.employment.market.introduction.domain.Outcome;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * Claims the intermediary subsidy (职业介绍补贴) for the agency that introduced somebody into work with a contract long enough:
 * once for a person and the calendar year in which the work began, by the figures of its first day. Holds the person, then
 * the agency.
 */
@ApplicationScoped
class ClaimIntermediarySubsidy {

    private static final String AMOUNT = "employment.intermediary.subsidy";
    private static final String MONTHS = "employment.intermediary.contract-months";

    private final IntroductionOutcomes introductions;
    private final Agencies agencies;
    private final FoundUnlicensed unlicensed;
    private final Parameters parameters;
    private final Supports supports;
    private final Caller caller;

    ClaimIntermediarySubsidy(
            IntroductionOutcomes introductions,
            Agencies agencies,
            FoundUnlicensed unlicensed,
            Parameters parameters,
            Supports supports,
            Caller caller) {
        this.introductions = introductions;
        this.agencies = agencies;
        this.unlicensed = unlicensed;
        this.parameters = parameters;
        this.supports = supports;
        this.caller = caller;
    }

    @Transactional
    UUID claim(UUID id, IntermediarySubsidyRequest request) {
        Introduction introduction = introductions.held(id);
        Outcome outcome = introduction.requirePlaced();
        ParameterSet figures = parameters.at(outcome.on());
        int months = months(introduction, figures);
        if (!isLongEnough(outcome, months)) {
            throw new Rejection(IntroductionRefusal.CONTRACT_TOO_SHORT, months);
        }
        Agency agency = agencies.held(introduction.agency(), "/agency");
        agency.requireLicensed(introduction.occurredOn());
        unlicensed.requireNone(agency.organisation());
        requireOnceAYear(introduction.person(), outcome.on());
        return supports.claim(new AskedSupport(
                SupportKind.INTERMEDIARY_SUBSIDY,
                new Origin(caller.client(), request.sourceRef()),
                introduction.region(),
                id,
                Payee.organisation(agency.entry().name(), EmployerToken.of(agency.organisation())),
                introduction.person(),
                outcome.on(),
                outcome.on(),
                figures.money(AMOUNT, introduction.region()),
                working(outcome.contract(), figures)));
    }

    private void requireOnceAYear(ProtectedId person, LocalDate day) {
        supports.of(person).stream()
                .filter(claim -> claim.kind() == SupportKind.INTERMEDIARY_SUBSIDY)
                .filter(claim -> claim.from().getYear() == day.getYear())
                .findFirst()
                .ifPresent(claim -> {
                    throw new Rejection(IntroductionRefusal.SUBSIDISED_THIS_YEAR, day.getYear(), claim.id());
                });
    }

    /** Whether a subsidy was claimed whose contract is too short for the day on which the work begins by now. */
    boolean lacksContract(Introduction introduction) {
        if (supports.claimedUntil(SupportKind.INTERMEDIARY_SUBSIDY, introduction.id())
                .isEmpty()) {
            return false;
        }
        Outcome outcome = introduction.requirePlaced();
        return !isLongEnough(outcome, months(introduction, parameters.at(outcome.on())));
    }

    private static int months(Introduction introduction, ParameterSet figures) {
        return figures.integer(MONTHS, introduction.region());
    }

    private static boolean isLongEnough(Outcome outcome, int months) {
        Contract contract = outcome.contract();
        return contract != null && contract.coversMonths(months, outcome.on());
    }

    private static List<WorkedFigure> working(Contract contract, ParameterSet figures) {
        List<WorkedFigure> working = new ArrayList<>();
        working.add(WorkedFigure.counted("contract-from", contract.from(), "date"));
        if (contract.until() != null) {
            working.add(WorkedFigure.counted("contract-until", contract.until(), "date"));
        }
        figures.trace().forEach(figure -> working.add(WorkedFigure.of(figure)));
        return working;
    }
}
