package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.skills.cadre.domain.CadreMember;
import org.ganlao.skills.cadre.domain.CadreRefusal;
import org.ganlao.skills.cadre.domain.IntegrityReport;

/** Yearly reports on integrity: taken by one person, accepted by another. Locks the member's reports, or the report. */
@ApplicationScoped
class TakeReports {

    private static final String KIND = "integrity-report";

    private final IntegrityReportRepository reports;
    private final CadreMemberRepository members;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    TakeReports(
            IntegrityReportRepository reports,
            CadreMemberRepository members,
            RecordChecks checks,
            RegionScope scope,
            RecordEvents events,
            AuditedReads reads,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.reports = reports;
        this.members = members;
        this.checks = checks;
        this.scope = scope;
        this.events = events;
        this.reads = reads;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    IntegrityReportView take(IntegrityReportRequest request) {
        checks.requirePast(request.reportedOn(), "/reportedOn");
        CadreMember member = members.visible(request.member());
        scope.requireWrite(member.region());
        IntegrityReport report = new IntegrityReport(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                member,
                request.year(),
                request.reportedOn(),
                request.statement(),
                caller.subject(),
                changes.now());
        locks.hold(KIND + " " + member.id());
        reports.of(member.id(), request.year()).ifPresent(earlier -> {
            throw new Rejection(CadreRefusal.INTEGRITY_REPORTED, earlier.id());
        });
        reports.add(report);
        return noted("taken", report, "");
    }

    @Transactional
    IntegrityReportView accept(UUID id, String ifMatch) {
        IntegrityReport report = reports.forChange(id, ifMatch);
        report.accept(caller.subject(), changes.now());
        return noted("accepted", report, "");
    }

    @Transactional
    IntegrityReportView annul(UUID id, String ifMatch, Annulment annulment) {
        IntegrityReport report = reports.forChange(id, ifMatch);
        report.annul(annulment.reason(), changes.now());
        return noted("annulled", report, annulment.reason());
    }

    IntegrityReportView one(UUID id) {
        IntegrityReportView view = IntegrityReportView.from(reports.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<IntegrityReportView> page(UUID member, String region, Integer year, Paging paging) {
        Page<IntegrityReportView> page =
                reports.page(member, region, year, paging).map(IntegrityReportView::from);
        reads.list(KIND);
        return page;
    }

    private IntegrityReportView noted(String verb, IntegrityReport report, String why) {
        events.note(KIND, verb, report, why);
        return IntegrityReportView.from(report);
    }
}
