package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Situation;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAlert;
import org.ganlao.socialinsurance.benefit.unemployment.domain.WarningMeasure;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** Watches unemployment month by month. Checks of one region and month go one after the other; a row is held after them. */
@ApplicationScoped
class WatchUnemployment {

    static final String KIND = "unemployment-alert";

    private static final String SITUATION = """
            with asked as (select cast(? as date) as month, cast(? as text) as regions),
                 before as (select cast(month - interval '1 month' as date) as month, regions from asked)
            select (select count(*) from unemployment_claim c, asked a where c.region like a.regions and c.annul_reason is null
                       and c.due_from <= a.month and c.due_until > a.month) as recipients,
                   (select count(*) from unemployment_claim c, before b where c.region like b.regions and c.annul_reason is null
                       and c.due_from <= b.month and c.due_until > b.month) as recipients_before,
                   (select count(*) from unemployment_claim c, asked a where c.region like a.regions and c.annul_reason is null
                       and c.due_from = a.month and c.due_until > a.month) as inflow,
                   (select count(*) from unemployment_claim c, before b where c.region like b.regions and c.annul_reason is null
                       and c.due_from = b.month and c.due_until > b.month) as inflow_before,
                   (select count(*) from enrolment e, asked a where e.region like a.regions and e.annul_reason is null
                       and e.insurance = 'UNEMPLOYMENT' and e.days @> a.month) as insured,
                   (select coalesce(sum(leaving), 0) from heard_layoff l, asked a where l.region like a.regions
                       and not l.struck_out and date_trunc('month', l.begins_on) = a.month) as layoffs""";

    private final UnemploymentAlertRepository alerts;
    private final Parameters parameters;
    private final RegionScope scope;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Sql sql;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    WatchUnemployment(
            UnemploymentAlertRepository alerts,
            Parameters parameters,
            RegionScope scope,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Sql sql,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.alerts = alerts;
        this.parameters = parameters;
        this.scope = scope;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.sql = sql;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param month any day of it; null asks for the present one */
    WarningView in(String region, LocalDate month) {
        checks.requireRegion(region, clock.today(), "/region");
        scope.requireRead(region);
        return watched(region, (month == null ? clock.today() : month).withDayOfMonth(1));
    }

    /** Raises an alert for each threshold that is reached, once for each region, month and measure. */
    @Transactional
    List<UnemploymentAlertView> check(WarningCheckRequest request) {
        LocalDate month = request.month().withDayOfMonth(1);
        checks.requirePast(month, "/month");
        checks.requireOwnRegion(request.region(), month, "/region");
        locks.hold(KIND + " " + request.region() + " " + month);
        return watched(request.region(), month).watched().stream()
                .filter(WarningView.WatchedFigure::reached)
                .map(reached -> UnemploymentAlertView.from(raised(request.region(), month, reached)))
                .toList();
    }

    private UnemploymentAlert raised(String region, LocalDate month, WarningView.WatchedFigure reached) {
        Optional<UnemploymentAlert> known = alerts.of(region, month, reached.measure());
        if (known.isPresent()) {
            UnemploymentAlert alert = known.get();
            if (alert.found(reached.figure(), reached.threshold(), changes.now())) {
                say("changed", alert, "");
            }
            return alert;
        }
        UnemploymentAlert alert = new UnemploymentAlert(
                UUID.randomUUID(),
                new Origin(caller.client(), KIND + " " + region + " " + month + " " + reached.measure()),
                region,
                month,
                reached.measure(),
                reached.figure(),
                reached.threshold(),
                changes.now());
        alerts.add(alert);
        say("raised", alert, "");
        return alert;
    }

    @Transactional
    UnemploymentAlertView acknowledge(UUID id, String ifMatch, StatedMeasures stated) {
        UnemploymentAlert alert = alerts.forChange(id, ifMatch);
        scope.requireWrite(alert.region());
        alert.acknowledge(clock.today(), stated.measures(), caller.subject(), changes.now());
        say("acknowledged", alert, stated.measures());
        return UnemploymentAlertView.from(alert);
    }

    UnemploymentAlertView one(UUID id) {
        return UnemploymentAlertView.from(alerts.visible(id));
    }

    Page<UnemploymentAlertView> page(UnemploymentAlertFilter filter, Paging paging) {
        return alerts.page(filter, paging).map(UnemploymentAlertView::from);
    }

    private WarningView watched(String region, LocalDate month) {
        Situation found = situation(region, month);
        ParameterSet figures = parameters.at(month);
        List<WarningView.WatchedFigure> watched = Stream.of(WarningMeasure.values())
                .map(measure -> watched(measure, found, figures, region))
                .toList();
        return new WarningView(
                region,
                month,
                found.recipients(),
                found.inflow(),
                found.insured(),
                found.layoffs(),
                watched,
                Trace.of(figures.trace()).lines());
    }

    private static WarningView.WatchedFigure watched(
            WarningMeasure measure, Situation found, ParameterSet figures, String region) {
        String key = "social-insurance.unemployment.warning." + measure.name().toLowerCase(Locale.ROOT);
        BigDecimal threshold = figures.decimal(key, region);
        return new WarningView.WatchedFigure(measure, found.of(measure), threshold, found.reaches(measure, threshold));
    }

    private Situation situation(String region, LocalDate month) {
        return sql.one(
                        SITUATION,
                        row -> new Situation(
                                row.number("recipients"),
                                row.number("recipients_before"),
                                row.number("inflow"),
                                row.number("inflow_before"),
                                row.number("insured"),
                                row.number("layoffs")),
                        month,
                        pattern(region))
                .orElseThrow();
    }

    private String pattern(String region) {
        return switch (regions.level(region)) {
            case PROVINCE -> region.substring(0, 2) + "%";
            case CITY -> region.substring(0, 4) + "%";
            case COUNTY, TOWNSHIP, COMMUNITY -> region + "%";
        };
    }

    private void say(String verb, UnemploymentAlert alert, String why) {
        events.say(KIND, verb, UnemploymentAlertFact.of(alert), why);
    }
}
