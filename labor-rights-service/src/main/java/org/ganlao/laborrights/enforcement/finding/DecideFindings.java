package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/** What the inspectorate makes of findings, and how they are shown. */
@ApplicationScoped
class DecideFindings {

    private final FindingRepository findings;
    private final FindingSteps steps;
    private final InspectionCases cases;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    DecideFindings(
            FindingRepository findings,
            FindingSteps steps,
            InspectionCases cases,
            RecordChecks checks,
            RegionScope scope,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.findings = findings;
        this.steps = steps;
        this.cases = cases;
        this.checks = checks;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    FindingView assign(UUID id, String ifMatch, StatedAssignment stated) {
        checks.requirePast(stated.on(), "/on");
        Finding finding = held(id, ifMatch);
        boolean over = cases.over(finding);
        finding.requireAssignable(stated.on(), over);
        UUID inspectionCase = cases.of(finding, stated.inspectionCase(), stated.on(), "/inspectionCase");
        finding.assign(inspectionCase, stated.on(), over, changes.now());
        return done("assigned", finding, "");
    }

    @Transactional
    FindingView propose(UUID id, String ifMatch, StatedDismissal stated) {
        Finding finding = held(id, ifMatch);
        finding.proposeDismissal(stated.reason(), caller.subject(), changes.now());
        return done("changed", finding, stated.reason());
    }

    @Transactional
    FindingView decide(UUID id, String ifMatch, DismissalDecision decision) {
        Finding finding = held(id, ifMatch);
        if (decision.dismissed()) {
            finding.dismiss(caller.subject(), clock.today(), changes.now());
            return done("dismissed", finding, finding.reason());
        }
        finding.keep(changes.now());
        return done("changed", finding, decision.why());
    }

    @Transactional
    FindingView proposeReinstatement(UUID id, String ifMatch, StatedReinstatement stated) {
        Finding finding = held(id, ifMatch);
        finding.proposeReinstatement(stated.reason(), caller.subject(), changes.now());
        return done("changed", finding, stated.reason());
    }

    @Transactional
    FindingView decide(UUID id, String ifMatch, ReinstatementDecision decision) {
        Finding finding = held(id, ifMatch);
        if (decision.reinstated()) {
            String why = finding.reinstatementReason();
            finding.reinstate(caller.subject(), clock.today(), changes.now());
            return done("reinstated", finding, why);
        }
        finding.leaveDismissed(changes.now());
        return done("changed", finding, decision.why());
    }

    FindingView one(UUID id) {
        return FindingView.from(findings.visible(id));
    }

    Page<FindingView> page(FindingFilter filter, Paging paging) {
        return findings.page(filter, paging).map(FindingView::from);
    }

    List<FindingSteps.Step> history(UUID id) {
        return steps.of(findings.visible(id).id());
    }

    private Finding held(UUID id, String ifMatch) {
        Finding finding = findings.forChange(id, ifMatch);
        scope.requireWrite(finding.region());
        return finding;
    }

    private FindingView done(String verb, Finding finding, String why) {
        findings.flush();
        steps.done(verb, finding, why);
        return FindingView.from(finding);
    }
}
