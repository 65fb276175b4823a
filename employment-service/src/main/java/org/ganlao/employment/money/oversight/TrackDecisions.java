package org.ganlao.employment.money.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.LeadingDecision;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Records what the leading group decided, and what came of it. */
@ApplicationScoped
class TrackDecisions {

    private static final String KIND = "leading-group-decision";

    private final DecisionRepository decisions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    TrackDecisions(
            DecisionRepository decisions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.decisions = decisions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    DecisionView record(DecisionRequest request) {
        checks.requirePast(request.decidedOn(), "/decidedOn");
        checks.requireOwnRegion(request.region(), request.decidedOn(), "/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        LeadingDecision decision = new LeadingDecision(UUID.randomUUID(), origin, request.decided(), changes.now());
        decisions.add(decision);
        return told("recorded", decision, "");
    }

    @Transactional
    DecisionView done(UUID id, String ifMatch, StatedDecisionOutcome stated) {
        checks.requirePast(stated.on(), "/on");
        LeadingDecision decision = decisions.forChange(id, ifMatch);
        decision.done(stated.on(), stated.outcome(), changes.now());
        return told("completed", decision, stated.outcome());
    }

    @Transactional
    DecisionView annul(UUID id, String ifMatch, Annulment annulment) {
        LeadingDecision decision = decisions.forChange(id, ifMatch);
        decision.annul(annulment.reason(), changes.now());
        return told("annulled", decision, annulment.reason());
    }

    DecisionView one(UUID id) {
        return view(decisions.visible(id));
    }

    Page<DecisionView> page(String region, String responsible, LocalDate overdueOn, Paging paging) {
        return decisions.page(region, responsible, overdueOn, paging).map(this::view);
    }

    private DecisionView told(String verb, LeadingDecision decision, String why) {
        events.say(KIND, verb, DecisionFact.of(decision), why);
        return view(decision);
    }

    private DecisionView view(LeadingDecision decision) {
        return DecisionView.from(decision, clock.today());
    }
}
