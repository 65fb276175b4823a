package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platform.time.WorkingDays;
import org.ganlao.socialinsurance.treasury.supervision.domain.CaseKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;

/** Opens cases of supervision and closes them when all that was found is put right. */
@ApplicationScoped
class KeepCases {

    private static final String KIND = "supervision-case";
    private static final String REPORT_TIME = "social-insurance.supervision.incident-report.working-days";

    private final CaseRepository cases;
    private final SupervisionFindingRepository findings;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final WorkingDays calendar;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepCases(
            CaseRepository cases,
            SupervisionFindingRepository findings,
            RecordChecks checks,
            Parameters parameters,
            WorkingDays calendar,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.cases = cases;
        this.findings = findings;
        this.checks = checks;
        this.parameters = parameters;
        this.calendar = calendar;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CaseView open(CaseRequest request) {
        checks.requirePast(request.on(), "/on");
        checks.requireOwnRegion(request.region(), request.on(), "/region");
        SupervisionCase opened = new SupervisionCase(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.opening(),
                clock.today(),
                request.kind() == CaseKind.INCIDENT ? reportDue(request) : null,
                changes.now());
        cases.add(opened);
        return told("opened", opened, "");
    }

    private LocalDate reportDue(CaseRequest request) {
        return calendar.add(request.on(), parameters.at(request.on()).integer(REPORT_TIME, request.region()));
    }

    @Transactional
    CaseView close(UUID id, String ifMatch, CaseClosing closing) {
        checks.requirePast(closing.on(), "/on");
        SupervisionCase opened = cases.forChange(id, ifMatch);
        opened.close(closing.on(), closing.conclusion(), findings.open(id), changes.now());
        return told("closed", opened, closing.conclusion());
    }

    @Transactional
    CaseView annul(UUID id, String ifMatch, Annulment annulment) {
        SupervisionCase opened = cases.forChange(id, ifMatch);
        opened.annul(annulment.reason(), changes.now());
        return told("annulled", opened, annulment.reason());
    }

    private CaseView told(String verb, SupervisionCase opened, String why) {
        events.say(KIND, verb, CaseFact.of(opened), why);
        return CaseView.from(opened);
    }
}
