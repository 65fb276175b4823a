package org.ganlao.employment.money.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.Inspection;
import org.ganlao.employment.money.oversight.domain.InspectionFinding;
import org.ganlao.employment.money.oversight.domain.OversightRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platform.time.WorkingDays;

/** Records what was found and how it was put right. Locks the inspection, so that it is not struck out under a finding. */
@ApplicationScoped
class KeepFindings {

    private static final String KIND = "inspection-finding";
    private static final String TIME = "employment.oversight.rectification.working-days";

    private final FindingRepository findings;
    private final InspectionRepository inspections;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final Parameters parameters;
    private final WorkingDays calendar;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepFindings(
            FindingRepository findings,
            InspectionRepository inspections,
            RecordChecks checks,
            RegionTree regions,
            Parameters parameters,
            WorkingDays calendar,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.findings = findings;
        this.inspections = inspections;
        this.checks = checks;
        this.regions = regions;
        this.parameters = parameters;
        this.calendar = calendar;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    FindingView record(FindingRequest request) {
        checks.requirePast(request.foundOn(), "/foundOn");
        checks.requireOwnRegion(request.region(), request.foundOn(), "/region");
        Inspection inspection = inspections.held(request.inspection());
        if (!regions.contains(inspection.region(), request.region())) {
            throw new Rejection(OversightRefusal.NOT_INSPECTED, request.region(), inspection.region()).at("/region");
        }
        int days = parameters.at(request.foundOn()).integer(TIME, request.region());
        InspectionFinding finding = new InspectionFinding(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                inspection,
                request.found(),
                calendar.add(request.foundOn(), days),
                changes.now());
        findings.add(finding);
        return told("recorded", finding, "");
    }

    @Transactional
    FindingView rectify(UUID id, String ifMatch, StatedDecisionOutcome stated) {
        checks.requirePast(stated.on(), "/on");
        InspectionFinding finding = findings.forChange(id, ifMatch);
        finding.rectify(stated.on(), caller.subject(), stated.outcome(), changes.now());
        return told("rectified", finding, stated.outcome());
    }

    @Transactional
    FindingView annul(UUID id, String ifMatch, Annulment annulment) {
        InspectionFinding finding = findings.forChange(id, ifMatch);
        finding.annul(annulment.reason(), changes.now());
        return told("annulled", finding, annulment.reason());
    }

    FindingView one(UUID id) {
        return view(findings.visible(id));
    }

    Page<FindingView> page(UUID inspection, String region, LocalDate overdueOn, Paging paging) {
        return findings.page(inspection, region, overdueOn, paging).map(this::view);
    }

    private FindingView told(String verb, InspectionFinding finding, String why) {
        events.say(KIND, verb, FindingFact.of(finding), why);
        return view(finding);
    }

    private FindingView view(InspectionFinding finding) {
        return FindingView.from(finding, clock.today());
    }
}
