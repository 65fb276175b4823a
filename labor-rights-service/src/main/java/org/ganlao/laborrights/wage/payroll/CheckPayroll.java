package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.CaseCauses;
import org.ganlao.laborrights.enforcement.inspection.OpenCases;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseCause;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.payroll.domain.PayLaw;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;
import org.ganlao.laborrights.wage.payroll.domain.ReportOutline;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Checks payrolls, and registers what is short as arrears. Locks: the row of the report, then the arrears. */
@ApplicationScoped
class CheckPayroll {

    private final ReportRepository reports;
    private final LineRepository lines;
    private final PayrollLaw law;
    private final WageArrears arrears;
    private final OpenCases cases;
    private final CaseCauses causes;
    private final CheckedPayrolls checked;
    private final ShowPayrolls show;
    private final RecordEvents events;
    private final RecordChecks checks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    CheckPayroll(
            ReportRepository reports,
            LineRepository lines,
            PayrollLaw law,
            WageArrears arrears,
            OpenCases cases,
            CaseCauses causes,
            CheckedPayrolls checked,
            ShowPayrolls show,
            RecordEvents events,
            RecordChecks checks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.reports = reports;
        this.lines = lines;
        this.law = law;
        this.arrears = arrears;
        this.cases = cases;
        this.causes = causes;
        this.checked = checked;
        this.show = show;
        this.events = events;
        this.checks = checks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PayrollReportView check(UUID id, String ifMatch) {
        PayrollReport report = reports.forChange(id, ifMatch);
        ReportOutline outline = report.outline();
        PayLaw figures = law.of(outline.region(), outline.yearMonth(), law.figures(outline.yearMonth()));
        report.check(lines.standingOn(id), figures, clock.today(), caller.subject(), changes.now());
        tellCase(report);
        return said("checked", report, "");
    }

    @Transactional
    PayrollReportView settle(UUID id, String ifMatch, PayrollSettlement settlement) {
        checks.requirePast(settlement.on(), "/on");
        PayrollReport report = reports.forChange(id, ifMatch);
        report.requireToBeSettled(settlement.on(), caller.subject());
        Instant now = changes.now();
        List<WageArrears.OwedTo> unpaid = lines.standingOn(id).stream()
                .filter(line -> line.missing().isPositive())
                .map(line -> new WageArrears.OwedTo(line.person(), line.missing()))
                .toList();
        UUID registered = arrears.register(
                new WageArrears.Cause(ReportPayroll.REPORT, id, settlement.document(), settlement.on()),
                report.outline().employer(),
                report.region(),
                settlement.kind(),
                report.outline().yearMonth(),
                unpaid);
        report.settle(registered, settlement.on(), caller.subject(), now);
        return said("settled", report, settlement.document());
    }

    /** What was found before is found no more, or again. */
    private void tellCase(PayrollReport report) {
        UUID led = report.inspectionCase();
        if (led != null) {
            if (report.found()) {
                causes.handed(led, "复核仍有问题 · Found again: payroll report " + report.id(), clock.today());
            } else {
                causes.gone(led, "复核未再发现问题 · Nothing found any more: payroll report " + report.id(), clock.today());
            }
        }
    }

    /** Opens a case of the inspectorate for what was found, once. */
    @Transactional
    PayrollReportView inspect(UUID id, String ifMatch) {
        PayrollReport report = reports.forChange(id, ifMatch);
        report.requireFound();
        Subject subject = report.shortLines() > 0 ? Subject.WAGES : Subject.WORKING_HOURS;
        UUID opened = cases.open(
                new CaseCause(ReportPayroll.REPORT, id),
                report.outline().employer(),
                report.region(),
                subject,
                clock.today());
        if (!opened.equals(report.inspectionCase())) {
            report.inspected(opened, changes.now());
            events.note(ReportPayroll.REPORT, "case-opened", report, opened.toString());
        }
        return show.view(report);
    }

    /** Where nothing was repaid. */
    @Transactional
    PayrollReportView reopen(UUID id, String ifMatch, Annulment annulment) {
        PayrollReport report = reports.forChange(id, ifMatch);
        report.reopen(changes.now());
        arrears.withdraw(ReportPayroll.REPORT, id, annulment.reason());
        return said("reopened", report, annulment.reason());
    }

    private PayrollReportView said(String verb, PayrollReport report, String why) {
        events.say(ReportPayroll.REPORT, verb, PayrollFact.of(report), why);
        checked.changed(report);
        return show.view(report);
    }
}
