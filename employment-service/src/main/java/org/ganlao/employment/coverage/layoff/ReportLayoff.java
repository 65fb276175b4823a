package org.ganlao.employment.coverage.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.coverage.layoff.domain.Layoff;
import org.ganlao.employment.coverage.layoff.domain.LayoffRefusal;
import org.ganlao.employment.coverage.layoff.domain.LayoffReport;
import org.ganlao.employment.coverage.layoff.domain.ReportingDuty;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;

/** Takes reports of mass lay-offs. Those of one employer go one after the other; a row is held after its employer. */
@ApplicationScoped
class ReportLayoff {

    private static final String KIND = "layoff-report";

    private final LayoffRepository reports;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    ReportLayoff(
            LayoffRepository reports,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.reports = reports;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    LayoffView report(LayoffRequest request) {
        Layoff stated = request.layoff().layoff();
        UUID id = UUID.randomUUID();
        hold(stated);
        require(id, stated);
        LayoffReport report = new LayoffReport(
                id, new Origin(caller.client(), request.sourceRef()), stated, duty(stated), changes.now());
        reports.add(report);
        return told("reported", report, "");
    }

    @Transactional
    LayoffView correct(UUID id, String ifMatch, LayoffCorrection correction) {
        Layoff stated = correction.layoff().layoff();
        hold(stated);
        LayoffReport report = reports.forChange(id, ifMatch);
        require(id, stated);
        report.correct(stated, duty(stated), changes.now());
        return told("corrected", report, correction.reason());
    }

    @Transactional
    LayoffView annul(UUID id, String ifMatch, Annulment annulment) {
        LayoffReport report = reports.forChange(id, ifMatch);
        report.annul(annulment.reason(), changes.now());
        return told("annulled", report, annulment.reason());
    }

    LayoffView one(UUID id) {
        return LayoffView.from(reports.visible(id));
    }

    Page<LayoffView> page(LayoffFilter filter, Paging paging) {
        return reports.page(filter, paging).map(LayoffView::from);
    }

    private void require(UUID id, Layoff stated) {
        checks.requirePast(stated.reportedOn(), "/layoff/reportedOn");
        checks.requireOwnRegion(stated.region(), stated.reportedOn(), "/layoff/region");
        if (reports.isReported(id, stated)) {
            throw new Rejection(LayoffRefusal.LAYOFF_REPORTED, stated.beginsOn());
        }
    }

    /** By the figures in force on the day of the report. */
    private ReportingDuty duty(Layoff stated) {
        ParameterSet figures = parameters.at(stated.reportedOn());
        return new ReportingDuty(
                figures.integer("employment.layoff.persons", stated.region()),
                figures.decimal("employment.layoff.share", stated.region()),
                figures.integer("employment.layoff.notice.days", stated.region()));
    }

    private void hold(Layoff stated) {
        locks.hold(KIND + " of " + stated.employer());
    }

    private LayoffView told(String verb, LayoffReport report, String why) {
        events.say(KIND, verb, LayoffFact.of(report), why);
        return LayoffView.from(report);
    }
}
