package org.ganlao.gateway.plan.publication.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.Cells;
import org.ganlao.gateway.plan.publication.release.domain.Period;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Freezes a period: every figure of every region and own unit, month by month of the year up to the period's end, as it was known when the
 * slowest source had told everything. Locks: the period, then the release.
 */
@ApplicationScoped
class DraftRelease {

    private final Plans plans;
    private final Catalogue catalogue;
    private final Cells cells;
    private final Targets targets;
    private final FreshnessRepository freshness;
    private final OpenQuestions questions;
    private final ReleaseRepository repository;
    private final RegionTree tree;
    private final TransactionLock lock;
    private final RegionScope scope;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock today;
    private final Clock clock;

    DraftRelease(
            Plans plans,
            Catalogue catalogue,
            Cells cells,
            Targets targets,
            FreshnessRepository freshness,
            OpenQuestions questions,
            ReleaseRepository repository,
            RegionTree tree,
            TransactionLock lock,
            RegionScope scope,
            Caller caller,
            Audit audit,
            BusinessClock today,
            Clock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.cells = cells;
        this.targets = targets;
        this.freshness = freshness;
        this.questions = questions;
        this.repository = repository;
        this.tree = tree;
        this.lock = lock;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    ReleaseView draft(String planId, ReleaseRequest request) {
        Plan plan = plans.plan(planId);
        Period period = Period.of(request.period());
        if (period.first().getYear() != plan.year().getValue()) {
            throw new Rejection(ReleaseRefusal.PERIOD_OUTSIDE_PLAN, period.code(), plan.year()).at("/period");
        }
        scope.requireWrite(plan.region());
        requireStatistics(plan);
        period.requireOver(today.today());
        lock.hold(lockOf(plan.id(), period));
        Optional<Release> latest = repository.latest(plan.id(), period.code());
        latest.ifPresent(DraftRelease::requireNotUnderway);
        requireReason(period, latest, request.replacesBecause());
        return freeze(plan, period, latest, request);
    }

    /** Held by whoever drafts or publishes a release of the period. */
    static String lockOf(String plan, Period period) {
        return "release " + plan + " " + period.code();
    }

    private ReleaseView freeze(Plan plan, Period period, Optional<Release> latest, ReleaseRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Freshness fresh = freshness.now();
        List<String> open = questions.of(period, fresh);
        if (!open.isEmpty() && request.despite() == null) {
            throw new Rejection(ReleaseRefusal.OPEN_QUESTIONS, String.join("; ", open));
        }
        Instant knownAt = OpenQuestions.isSettled(period, fresh) ? fresh.settledThrough() : now;
        Collection<Indicator> indicators = catalogue.indicators().values();
        List<Cell> figures = figures(plan, period, indicators, knownAt);
        Targets.Frozen promised = targets.of(plan, period.lastDay(), knownAt);
        ReleaseContent content = new ReleaseContent(
                new ReleaseContent.Says(
                        plan.id(),
                        period.code(),
                        latest.map(before -> before.head().number()).orElse(0) + 1,
                        knownAt,
                        catalogue.version(),
                        promised.revision(),
                        open,
                        open.isEmpty() ? null : request.despite(),
                        latest.map(before -> before.head().id()).orElse(null),
                        request.replacesBecause()),
                fresh.sources().stream()
                        .map(source -> new SourceMark(source.domain(), source.position(), source.recordedThrough()))
                        .sorted(Comparator.comparing(SourceMark::domain))
                        .toList(),
                promised.targets(),
                figures);
        ReleaseHead head = head(plan, period, content, indicators, request.sourceRef(), now);
        repository.insert(head, content);
        audit.record(
                "release.drafted",
                "release",
                head.id().toString(),
                Map.of("plan", plan.id(), "period", period.code(), "number", head.number(), "hash", head.hash()));
        return ReleaseView.of(new Release(head), content.sources());
    }

    /** Of stocks also what stood at the year's start. */
    private List<Cell> figures(Plan plan, Period period, Collection<Indicator> indicators, Instant knownAt) {
        YearMonth yearBefore = period.last().withMonth(1).minusMonths(1);
        Set<String> stocks = indicators.stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.STOCK)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        return cells
                .read(
                        plan,
                        indicators,
                        tree.all(plan.lastDay()).stream()
                                .flatMap(Place::of)
                                .map(Place::code)
                                .toList(),
                        Stream.concat(Stream.of(yearBefore), period.monthsOfTheYear().stream())
                                .toList(),
                        knownAt)
                .stream()
                .filter(cell ->
                        stocks.contains(cell.indicator()) || !cell.month().equals(yearBefore))
                .toList();
    }

    private ReleaseHead head(
            Plan plan,
            Period period,
            ReleaseContent content,
            Collection<Indicator> indicators,
            String sourceRef,
            Instant now) {
        ReleaseContent.Says says = content.says();
        return new ReleaseHead(
                UUID.randomUUID(),
                plan.id(),
                period,
                says.number(),
                new Origin(caller.client(), sourceRef),
                says.knownAt(),
                says.catalogue(),
                says.targetRevision(),
                content.cells().size(),
                content.hash(),
                indicators.stream()
                        .map(plan::unitOf)
                        .filter(unit -> !unit.equals(plan.units().statistics()))
                        .distinct()
                        .sorted()
                        .toList(),
                plan.units().statistics(),
                says.openQuestions(),
                says.despite(),
                says.insteadOf(),
                says.replacesBecause(),
                caller.subject(),
                now);
    }

    private void requireStatistics(Plan plan) {
        if (!caller.unit().equals(Optional.of(plan.units().statistics()))) {
            throw new Rejection(
                    ReleaseRefusal.NOT_THE_STATISTICS_UNIT, plan.units().statistics());
        }
    }

    private static void requireNotUnderway(Release latest) {
        if (!latest.isPublic()) {
            throw new Rejection(
                    ReleaseRefusal.RELEASE_UNDERWAY,
                    latest.head().period().code(),
                    latest.head().number());
        }
    }

    private static void requireReason(Period period, Optional<Release> latest, String reason) {
        if (latest.isPresent() && reason == null) {
            throw new Rejection(
                            ReleaseRefusal.REPLACEMENT_NEEDS_REASON,
                            period.code(),
                            latest.get().head().number())
                    .at("/replacesBecause");
        }
        if (latest.isEmpty() && reason != null) {
            throw new Rejection(ReleaseRefusal.NOTHING_TO_REPLACE, period.code()).at("/replacesBecause");
        }
    }
}
