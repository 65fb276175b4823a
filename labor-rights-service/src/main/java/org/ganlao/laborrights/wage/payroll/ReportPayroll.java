package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.CaseCauses;
import org.ganlao.laborrights.wage.payroll.domain.PayrollLine;
import org.ganlao.laborrights.wage.payroll.domain.PayrollRefusal;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Takes payrolls and their lines. Locks: employer and month, or the row of the report, then the line, then a case that it led to. */
@ApplicationScoped
class ReportPayroll {

    static final String REPORT = "payroll-report";
    static final String LINE = "payroll-line";

    private final ReportRepository reports;
    private final LineRepository lines;
    private final CheckedPayrolls checked;
    private final CaseCauses causes;
    private final ShowPayrolls show;
    private final RecordEvents events;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final TransactionLock locks;
    private final Persons persons;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    ReportPayroll(
            ReportRepository reports,
            LineRepository lines,
            CheckedPayrolls checked,
            CaseCauses causes,
            ShowPayrolls show,
            RecordEvents events,
            RecordChecks checks,
            RegionTree regions,
            TransactionLock locks,
            Persons persons,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.reports = reports;
        this.lines = lines;
        this.checked = checked;
        this.causes = causes;
        this.show = show;
        this.events = events;
        this.checks = checks;
        this.regions = regions;
        this.locks = locks;
        this.persons = persons;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PayrollReportView report(PayrollRequest request) {
        StatedReport stated = request.report();
        checks.requirePast(stated.month().atDay(1), "/report/month");
        checks.requireOwnRegion(stated.region(), stated.month().atDay(1), "/report/region");
        if (regions.level(stated.region()) != RegionLevel.COUNTY) {
            throw new Rejection(PayrollRefusal.COUNTY_NEEDED, stated.region()).at("/report/region");
        }
        locks.hold("payroll of " + stated.employer().value() + " " + stated.month());
        PayrollReport report = new PayrollReport(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), stated.outline(), changes.now());
        reports.requireNew(report);
        reports.requireOnly(report.outline());
        reports.keep(report);
        events.note(REPORT, "reported", report, "");
        return show.view(report);
    }

    @Transactional
    PayrollLineView add(PayrollLineRequest request) {
        return show.view(take(request));
    }

    /** In the transaction that is open; refuses before anything is changed. */
    PayrollLine take(PayrollLineRequest request) {
        checks.requirePast(request.work().pay().paidOn(), "/work/pay/paidOn");
        reports.visible(request.report());
        PayrollReport report =
                reports.locked(request.report()).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Origin origin = new Origin(caller.client(), request.sourceRef());
        lines.requireUnused(origin);
        PersonalId person = persons.identify(request.person());
        if (lines.listed(report.id(), persons.blindIndexes(person))) {
            throw new Rejection(PayrollRefusal.PERSON_ON_PAYROLL_ALREADY).at("/person/number");
        }
        Instant now = changes.now();
        PayrollLine line = new PayrollLine(
                UUID.randomUUID(),
                origin,
                report,
                persons.protect(person),
                request.work().kind(),
                request.work().worked(),
                request.work().paid(),
                now);
        checked.changing(report);
        report.add(now);
        lines.keep(line);
        lines.flush(); // what is still to be written is lost where the next line of an import reads the report anew
        events.note(LINE, "added", line, "");
        return line;
    }

    @Transactional
    PayrollLineView correct(UUID id, String ifMatch, PayrollLineCorrection correction) {
        StatedLine stated = correction.work();
        checks.requirePast(stated.pay().paidOn(), "/work/pay/paidOn");
        PayrollLine line = held(id, ifMatch);
        checked.changing(line.report());
        line.correct(stated.kind(), stated.worked(), stated.paid(), changes.now());
        events.note(LINE, "corrected", line, correction.reason());
        return show.view(line);
    }

    @Transactional
    PayrollLineView strikeOut(UUID id, String ifMatch, Annulment annulment) {
        PayrollLine line = held(id, ifMatch);
        checked.changing(line.report());
        line.annul(annulment.reason(), changes.now());
        events.note(LINE, "annulled", line, annulment.reason());
        return show.view(line);
    }

    private PayrollLine held(UUID id, String ifMatch) {
        return lines.forChange(
                id, ifMatch, found -> reports.locked(found.report().id()));
    }

    @Transactional
    PayrollReportView annul(UUID id, String ifMatch, Annulment annulment) {
        PayrollReport report = reports.forChange(id, ifMatch);
        List<PayrollLine> all = lines.standingOn(id);
        report.strikeOut(all, annulment.reason(), changes.now());
        events.say(REPORT, "annulled", PayrollFact.of(report), annulment.reason());
        checked.changed(report);
        if (report.inspectionCase() != null) {
            causes.gone(report.inspectionCase(), "工资表已撤销 · Annulled: payroll report " + id, clock.today());
        }
        return show.view(report);
    }
}
