package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platform.time.WorkingDays;
import org.ganlao.socialinsurance.treasury.supervision.domain.FindingKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionFinding;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionRefusal;

/** Records what cases found and follows it until it is put right. Locks: the case, then the finding. */
@ApplicationScoped
class KeepFindings {

    private static final String KIND = "supervision-finding";
    private static final String TIME = "social-insurance.supervision.rectification.working-days";

    private final SupervisionFindingRepository findings;
    private final CaseRepository cases;
    private final Sql sql;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final WorkingDays calendar;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepFindings(
            SupervisionFindingRepository findings,
            CaseRepository cases,
            Sql sql,
            RecordChecks checks,
            Parameters parameters,
            WorkingDays calendar,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.findings = findings;
        this.cases = cases;
        this.sql = sql;
        this.checks = checks;
        this.parameters = parameters;
        this.calendar = calendar;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    SupervisionFindingView record(FindingRequest request) {
        checks.requirePast(request.foundOn(), "/foundOn");
        cases.visible(request.ofCase());
        SupervisionCase found = held(request.ofCase());
        int days = parameters.at(request.foundOn()).integer(TIME, found.region());
        SupervisionFinding finding = new SupervisionFinding(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                found,
                request.kind(),
                request.foundOn(),
                request.what(),
                request.amount(),
                calendar.add(request.foundOn(), days),
                changes.now());
        findings.add(finding);
        return told("recorded", finding, "");
    }

    @Transactional
    SupervisionFindingView rectify(UUID id, String ifMatch, Rectification done) {
        checks.requirePast(done.on(), "/on");
        held(findings.visible(id).ofCase());
        SupervisionFinding finding = findings.forChange(id, ifMatch);
        finding.requireRectifiable(done.on());
        if (finding.kind() == FindingKind.BASE_TOO_LOW) {
            requireCorrected(finding, done.declaration());
        }
        finding.rectify(done.on(), caller.subject(), done.how(), done.declaration(), changes.now());
        return told("rectified", finding, done.how());
    }

    @Transactional
    SupervisionFindingView annul(UUID id, String ifMatch, Annulment annulment) {
        held(findings.visible(id).ofCase());
        SupervisionFinding finding = findings.forChange(id, ifMatch);
        finding.annul(annulment.reason(), changes.now());
        return told("annulled", finding, annulment.reason());
    }

    SupervisionFindingView one(UUID id) {
        return SupervisionFindingView.from(findings.visible(id), clock.today());
    }

    Page<SupervisionFindingView> page(SupervisionFilter filter, Paging paging) {
        return findings.page(filter, paging).map(finding -> SupervisionFindingView.from(finding, clock.today()));
    }

    private SupervisionCase held(UUID ofCase) {
        return cases.locked(ofCase).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** The employer declared anew since; the next billing run makes the difference bill. */
    private void requireCorrected(SupervisionFinding finding, UUID declaration) {
        String employer = cases.findById(finding.ofCase()).employer();
        Instant found = finding.recordedAt();
        boolean corrected = declaration != null
                && sql.one("""
                                select true as corrected from base_declaration
                                 where id = ? and employer = ? and recorded_at >= ? and annul_reason is null""", row -> row.flag("corrected"), declaration, employer, found)
                        .isPresent();
        if (!corrected) {
            throw new Rejection(SupervisionRefusal.BASE_NOT_CORRECTED, String.valueOf(declaration)).at("/declaration");
        }
    }

    private SupervisionFindingView told(String verb, SupervisionFinding finding, String why) {
        events.say(KIND, verb, FindingFact.of(finding), why);
        return SupervisionFindingView.from(finding, clock.today());
    }
}
