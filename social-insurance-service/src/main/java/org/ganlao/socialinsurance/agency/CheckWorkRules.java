package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.agency.domain.AgencyRefusal;
import org.ganlao.socialinsurance.agency.domain.WorkRule;
import org.ganlao.socialinsurance.agency.domain.WorkRuleFinding;

/** The five work rules as a checklist of each region. */
@ApplicationScoped
class CheckWorkRules {

    private final FindingRepository findings;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    CheckWorkRules(
            FindingRepository findings,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.findings = findings;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    WorkRuleFindingView find(FindingRequest request) {
        checks.requirePast(request.foundOn(), "/foundOn");
        checks.requireOwnRegion(request.region(), request.foundOn(), "/region");
        locks.hold("work rules of " + request.region());
        if (findings.found(request.region(), request.rule(), request.foundOn())) {
            throw new Rejection(AgencyRefusal.RULE_FOUND_ALREADY, request.foundOn()).at("/foundOn");
        }
        WorkRuleFinding found = new WorkRuleFinding(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.rule(),
                request.foundOn(),
                request.kept(),
                Masking.maskWithin(request.evidence()),
                changes.now());
        findings.add(found);
        return told("found", found, "");
    }

    @Transactional
    WorkRuleFindingView annul(UUID id, String ifMatch, Annulment annulment) {
        WorkRuleFinding finding = findings.forChange(id, ifMatch);
        finding.annul(annulment.reason(), changes.now());
        return told("annulled", finding, annulment.reason());
    }

    WorkRuleFindingView one(UUID id) {
        return WorkRuleFindingView.from(findings.visible(id));
    }

    Page<WorkRuleFindingView> page(FindingFilter filter, Paging paging) {
        return findings.page(filter, paging).map(WorkRuleFindingView::from);
    }

    /** All five, as they stood in a region on a day. */
    List<RuleStanding> standing(String region, LocalDate day) {
        scope.requireRead(region);
        Map<WorkRule, WorkRuleFinding> latest = new EnumMap<>(WorkRule.class);
        findings.upTo(region, day).forEach(finding -> latest.put(finding.rule(), finding));
        return Arrays.stream(WorkRule.values())
                .map(rule -> standing(rule, latest.get(rule)))
                .toList();
    }

    private static RuleStanding standing(WorkRule rule, WorkRuleFinding latest) {
        return latest == null
                ? new RuleStanding(rule, null, null, null)
                : new RuleStanding(rule, latest.kept(), latest.occurredOn(), latest.id());
    }

    private WorkRuleFindingView told(String verb, WorkRuleFinding finding, String why) {
        events.say("work-rule", verb, FindingFact.of(finding), why);
        return WorkRuleFindingView.from(finding);
    }
}
