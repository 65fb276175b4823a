package org.ganlao.gateway.plan.figure.lastyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.figure.lastyear.PastFigureRequest.PastFigure;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;

/** Takes figures of the year before a plan; each gives way to a later one of the same indicator, region and month. */
@ApplicationScoped
class StatePastFigures {

    private final Plans plans;
    private final ReadLastYear lastYear;
    private final PastFigureRepository repository;
    private final RecordChecks checks;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    StatePastFigures(
            Plans plans,
            ReadLastYear lastYear,
            PastFigureRepository repository,
            RecordChecks checks,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.lastYear = lastYear;
        this.repository = repository;
        this.checks = checks;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PastStatementView state(String planId, PastFigureRequest request) {
        Plan plan = plans.plan(planId);
        Year year = plan.year().minusYears(1);
        if (lastYear.isMeasured(plan, year)) {
            throw new Rejection(PastFigureRefusal.YEAR_HAS_ITS_OWN_FACTS, year.toString());
        }
        check(plan, year, request.figures());
        repository.oneAtATime();
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.user(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        UUID id = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.add(id, plan.id(), request.source(), origin, caller.subject(), now, request.figures());
        audit.record(
                "past-figures.stated",
                "past-statement",
                id.toString(),
                Map.of("plan", plan.id(), "figures", request.figures().size()));
        return new PastStatementView(
                id,
                plan.id(),
                request.source(),
                caller.subject(),
                now,
                request.figures().size());
    }

    private void check(Plan plan, Year year, List<PastFigure> figures) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            PastFigure figure = figures.get(i);
            String pointer = "/figures/" + i;
            plans.indicator(figure.indicator());
            checks.requireOwnRegion(figure.region(), plan.firstDay(), pointer + "/region");
            if (figure.month().getYear() != year.getValue()) {
                throw new Rejection(PastFigureRefusal.MONTH_NOT_LAST_YEAR, figure.month(), year.toString())
                        .at(pointer + "/month");
            }
            if (!seen.add(PastFigureRepository.key(figure.indicator(), figure.region(), figure.month()))) {
                throw new Rejection(PastFigureRefusal.FIGURE_TWICE, figure.indicator(), figure.region(), figure.month())
                        .at(pointer);
            }
        }
    }
}
