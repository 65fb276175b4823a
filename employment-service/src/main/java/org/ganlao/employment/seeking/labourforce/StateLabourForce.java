package org.ganlao.employment.seeking.labourforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.labourforce.domain.LabourForce;
import org.ganlao.employment.seeking.labourforce.domain.LabourForceRefusal;
import org.ganlao.employment.seeking.labourforce.domain.LabourForceStatement;
import org.ganlao.employment.seeking.labourforce.domain.StatementSeries;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;

/** States the labour force of counties, corrects and annuls statements. All of one county change one after the other. */
@ApplicationScoped
class StateLabourForce {

    private final LabourForceRepository statements;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    StateLabourForce(
            LabourForceRepository statements,
            RecordChecks checks,
            RegionTree regions,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.statements = statements;
        this.checks = checks;
        this.regions = regions;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    /** What is stated for a day again is the next version of what was stated before. */
    @Transactional
    LabourForceView state(LabourForceRequest request) {
        LabourForce stated = request.figures().figures();
        requireCounty(request.region(), stated.asOf());
        checks.requirePast(stated.asOf(), "/figures/asOf");
        lock(request.region());
        StatementSeries series = series(request.region());
        Instant now = changes.now();
        return series.of(stated.asOf())
                .map(earlier -> stateAnew(series, earlier, request, now))
                .orElseGet(() -> stateFirst(series, request, now));
    }

    private LabourForceView stateAnew(
            StatementSeries series, LabourForceStatement earlier, LabourForceRequest request, Instant now) {
        if (earlier.origin().equals(new Origin(caller.client(), request.sourceRef()))) {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), earlier.id()).at("/sourceRef");
        }
        earlier.correct(request.figures().figures(), now);
        return told("corrected", series, earlier, "stated anew as " + request.sourceRef(), now);
    }

    private LabourForceView stateFirst(StatementSeries series, LabourForceRequest request, Instant now) {
        LabourForceStatement statement = new LabourForceStatement(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.figures().figures(),
                now);
        series.add(statement);
        LabourForceView view = told("stated", series, statement, "", now);
        statements.add(statement);
        return view;
    }

    @Transactional
    LabourForceView correct(UUID id, String ifMatch, LabourForceCorrection correction) {
        LabourForceStatement statement = open(id, ifMatch);
        LabourForce stated = correction.figures().figures();
        checks.requirePast(stated.asOf(), "/figures/asOf");
        StatementSeries series = series(statement.region());
        series.requireOwnDay(statement, stated.asOf());
        Instant now = changes.now();
        statement.correct(stated, now);
        return told("corrected", series, statement, correction.reason(), now);
    }

    @Transactional
    LabourForceView annul(UUID id, String ifMatch, Annulment annulment) {
        LabourForceStatement statement = open(id, ifMatch);
        StatementSeries series = series(statement.region());
        Instant now = changes.now();
        statement.annul(annulment.reason(), now);
        return told("annulled", series, statement, annulment.reason(), now);
    }

    LabourForceView one(UUID id) {
        return LabourForceView.from(statements.visible(id));
    }

    Page<LabourForceView> page(LabourForceFilter filter, Paging paging) {
        return statements.page(filter, paging).map(LabourForceView::from);
    }

    private void requireCounty(String region, LocalDate day) {
        checks.requireOwnRegion(region, day, "/region");
        if (regions.level(region) != RegionLevel.COUNTY) {
            throw new Rejection(LabourForceRefusal.NOT_A_COUNTY, region).at("/region");
        }
    }

    private LabourForceStatement open(UUID id, String ifMatch) {
        return statements.forChange(id, ifMatch, statement -> lock(statement.region()));
    }

    private void lock(String county) {
        locks.hold("labour force of " + county);
    }

    private StatementSeries series(String county) {
        return new StatementSeries(statements.of(county));
    }

    private LabourForceView told(
            String verb, StatementSeries series, LabourForceStatement changed, String why, Instant now) {
        List<LabourForceStatement> others = series.settle(changed, now);
        events.say("labour-force-statement", verb, LabourForceFact.of(changed), why);
        others.forEach(other -> events.say(
                "labour-force-statement", "corrected", LabourForceFact.of(other), "follows " + changed.id()));
        return LabourForceView.from(changed);
    }
}
