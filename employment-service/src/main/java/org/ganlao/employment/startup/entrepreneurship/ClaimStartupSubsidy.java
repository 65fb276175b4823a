package org.ganlao.employment.startup.entrepreneurship;

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
import org.ganlao.employment.startup.entrepreneurship.domain.Opening;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.time.BusinessClock;

/** Claims the subsidy that a start-up is given once, after it has been in business for some months. */
@ApplicationScoped
class ClaimStartupSubsidy {

    static final String MONTHS = "employment.startup.subsidy.months";
    private static final String AMOUNT = "employment.startup.subsidy.amount";

    private final KeepStartups startups;
    private final JobsCreated created;
    private final Supports supports;
    private final Parameters parameters;
    private final Caller caller;
    private final BusinessClock clock;

    ClaimStartupSubsidy(
            KeepStartups startups,
            JobsCreated created,
            Supports supports,
            Parameters parameters,
            Caller caller,
            BusinessClock clock) {
        this.startups = startups;
        this.created = created;
        this.supports = supports;
        this.parameters = parameters;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UUID claim(UUID id, StartupSubsidyRequest request) {
        LocalDate today = clock.today();
        Startup startup = startups.held(id);
        ParameterSet figures = parameters.at(today);
        startup.requireInBusinessFor(figures.integer(MONTHS, startup.region()), today);
        Money amount = figures.money(AMOUNT, startup.region());
        List<WorkedFigure> working = new ArrayList<>();
        working.add(WorkedFigure.counted(
                "jobs-created",
                created.of(List.of(id)).getOrDefault(id, JobsCreated.Jobs.NONE).persons(),
                "persons"));
        figures.trace().stream().map(WorkedFigure::of).forEach(working::add);
        Opening opening = startup.opening();
        return supports.claim(new AskedSupport(
                SupportKind.STARTUP_SUBSIDY,
                new Origin(caller.client(), request.sourceRef()),
                startup.region(),
                id,
                Payee.organisation(opening.name(), EmployerToken.of(opening.employer())),
                startup.person(),
                startup.firstGuidedOn(),
                startup.firstGuidedOn(),
                amount,
                working));
    }
}
