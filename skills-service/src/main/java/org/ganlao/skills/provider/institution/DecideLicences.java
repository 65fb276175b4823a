package org.ganlao.skills.provider.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.LicenceDecision;

/** Suspends, resumes and revokes licences, by two persons. Locks: the decision, then the institution. */
@ApplicationScoped
class DecideLicences {

    private static final String KIND = "licence-decision";

    private final LicenceDecisionRepository decisions;
    private final InstitutionRepository institutions;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    DecideLicences(
            LicenceDecisionRepository decisions,
            InstitutionRepository institutions,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.decisions = decisions;
        this.institutions = institutions;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    LicenceDecisionView propose(LicenceDecisionRequest request) {
        checks.requirePast(request.on(), "/on");
        Institution about = institutions.visible(request.institution());
        scope.requireWrite(about.region());
        institutions.locked(about.id()).ifPresent(Institution::requireStanding);
        LicenceDecision decision = new LicenceDecision(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                about,
                request.kind(),
                request.on(),
                request.why(),
                caller.subject(),
                changes.now());
        decisions.add(decision);
        events.note(KIND, "proposed", decision, request.why());
        return LicenceDecisionView.from(decision);
    }

    @Transactional
    LicenceDecisionView approve(UUID id, String ifMatch) {
        LicenceDecision decision = decisions.forChange(id, ifMatch);
        Institution about =
                institutions.locked(decision.institution()).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        decision.approve(about, caller.subject(), changes.now());
        events.note(KIND, "approved", decision, decision.why());
        events.say("institution", verb(decision.kind()), InstitutionFact.of(about), decision.why());
        return LicenceDecisionView.from(decision);
    }

    @Transactional
    LicenceDecisionView annul(UUID id, String ifMatch, Annulment annulment) {
        LicenceDecision decision = decisions.forChange(id, ifMatch);
        decision.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", decision, annulment.reason());
        return LicenceDecisionView.from(decision);
    }

    LicenceDecisionView one(UUID id) {
        return LicenceDecisionView.from(decisions.visible(id));
    }

    Page<LicenceDecisionView> page(LicenceDecisionFilter filter, Paging paging) {
        return decisions.page(filter, paging).map(LicenceDecisionView::from);
    }

    private static String verb(LicenceDecision.Kind kind) {
        return switch (kind) {
            case SUSPENSION -> "suspended";
            case RESUMPTION -> "resumed";
            case REVOCATION -> "revoked";
        };
    }
}
