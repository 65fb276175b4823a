package org.ganlao.gateway.plan.counting.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.opening.OpeningRequest.Statement;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.catalogue.Unit;
import org.ganlao.gateway.plan.targets.catalogue.Window;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** States what stood at a cut-off; an earlier statement of the same measure, region and cut-off gives way to it. */
@ApplicationScoped
class StateOpening {

    private final Plans plans;
    private final Catalogue catalogue;
    private final OpeningRepository repository;
    private final RegionTree tree;
    private final RegionScope scope;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock today;
    private final Clock clock;

    StateOpening(
            Plans plans,
            Catalogue catalogue,
            OpeningRepository repository,
            RegionTree tree,
            RegionScope scope,
            Caller caller,
            Audit audit,
            BusinessClock today,
            Clock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.repository = repository;
        this.tree = tree;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    List<OpeningView> state(String planId, OpeningRequest request) {
        Plan plan = plans.plan(planId);
        requireCutOff(plan, request.cutOff());
        Set<String> stocks = stocks();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.statements().size(); i++) {
            Statement statement = request.statements().get(i);
            String pointer = "/statements/" + i;
            Measure measure = plans.measure(statement.measure());
            if (!stocks.contains(statement.measure())) {
                throw new Rejection(OpeningRefusal.NOT_A_STOCK, statement.measure()).at(pointer + "/measure");
            }
            if (measure.openedByFacts()) {
                throw new Rejection(OpeningRefusal.OPENED_BY_FACTS, measure.id(), measure.fact())
                        .at(pointer + "/measure");
            }
            tree.find(statement.region(), request.cutOff());
            scope.requireWrite(statement.region());
            requireCounted(measure, statement.value(), pointer);
            if (!seen.add(statement.measure() + " " + statement.region())) {
                throw new Rejection(OpeningRefusal.STATED_TWICE, statement.measure(), statement.region()).at(pointer);
            }
        }
        repository.oneAtATime();
        requireYearsStart(plan, request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<OpeningView> stated = request.statements().stream()
                .map(statement -> replace(statement, request, now))
                .toList();
        audit.record(
                "opening.stated",
                "opening-statement",
                null,
                Map.of("plan", plan.id(), "cutOff", request.cutOff().toString(), "statements", stated.size()));
        return stated;
    }

    private OpeningView replace(Statement statement, OpeningRequest request, Instant now) {
        OpeningView stated = new OpeningView(
                UUID.randomUUID(),
                statement.measure(),
                statement.region(),
                request.cutOff(),
                statement.value(),
                request.basis(),
                caller.subject(),
                repository.moment(statement.measure(), statement.region(), request.cutOff(), now),
                null);
        repository.replace(stated);
        return stated;
    }

    /** Otherwise all that stood when the year began would seem to have come in it. */
    private void requireYearsStart(Plan plan, OpeningRequest request) {
        if (request.cutOff().isBefore(plan.firstDay())) {
            return;
        }
        for (int i = 0; i < request.statements().size(); i++) {
            Statement statement = request.statements().get(i);
            if (!repository.standsBefore(statement.measure(), statement.region(), plan.firstDay())) {
                throw new Rejection(
                                OpeningRefusal.YEAR_START_NOT_STATED,
                                statement.measure(),
                                statement.region(),
                                plan.firstDay().minusDays(1))
                        .at("/statements/" + i);
            }
        }
    }

    /** Persons and cases are whole; what is summed from amounts has their two places. */
    private static void requireCounted(Measure measure, BigDecimal value, String pointer) {
        int decimals = measure.legs().stream().allMatch(leg -> leg.value().field() == null) ? 0 : Unit.YUAN.decimals();
        if (value.stripTrailingZeros().scale() > decimals) {
            throw new Rejection(OpeningRefusal.OPENING_TOO_FINE, measure.id(), decimals).at(pointer + "/value");
        }
    }

    private void requireCutOff(Plan plan, LocalDate cutOff) {
        if (!cutOff.equals(YearMonth.from(cutOff).atEndOfMonth())) {
            throw new Rejection(OpeningRefusal.CUT_OFF_NOT_A_MONTHS_END, cutOff).at("/cutOff");
        }
        if (cutOff.isBefore(plan.firstDay().minusDays(1)) || cutOff.isAfter(plan.lastDay())) {
            throw new Rejection(OpeningRefusal.CUT_OFF_OUTSIDE_PLAN, cutOff).at("/cutOff");
        }
        if (cutOff.isAfter(today.today())) {
            throw new Rejection(OpeningRefusal.CUT_OFF_IN_FUTURE, cutOff).at("/cutOff");
        }
    }

    /** Measures that some indicator takes at a date. */
    private Set<String> stocks() {
        return catalogue.indicators().values().stream()
                .flatMap(indicator -> indicator.allTerms())
                .filter(term -> term.window() == Window.AT_DATE || term.window() == Window.AT_YEAR_START)
                .map(Term::measure)
                .collect(Collectors.toSet());
    }
}
