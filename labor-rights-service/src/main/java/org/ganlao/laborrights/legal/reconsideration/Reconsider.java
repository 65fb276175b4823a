package org.ganlao.laborrights.legal.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.DisputedPenalties;
import org.ganlao.laborrights.enforcement.inspection.DisputedPenalties.Disputed;
import org.ganlao.laborrights.legal.reconsideration.domain.DisputedAct;
import org.ganlao.laborrights.legal.reconsideration.domain.Reconsideration;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationDecision;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationLimit;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationResult;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * From the application to reconsider an act to the decision, within the law's limits. Locks: the reconsideration, then the case
 * whose penalty it sets aside or changes, and what follows that.
 */
@ApplicationScoped
class Reconsider {

    static final String KIND = "reconsideration";
    private static final String DISMISSIBLE = "labor.reconsideration.dismissible";

    private final ReconsiderationRepository reconsiderations;
    private final Deadlines deadlines;
    private final DisputedPenalties penalties;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    Reconsider(
            ReconsiderationRepository reconsiderations,
            Deadlines deadlines,
            DisputedPenalties penalties,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.reconsiderations = reconsiderations;
        this.deadlines = deadlines;
        this.penalties = penalties;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ReconsiderationView receive(ReconsiderationRequest request) {
        DisputedAct matter = request.matter().matter();
        checks.requirePast(matter.receivedOn(), "/matter/receivedOn");
        checks.requireOwnRegion(matter.region(), matter.receivedOn(), "/matter/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        reconsiderations.requireUnused(origin);
        if (matter.inspectionCase() != null) {
            penalties.require(disputed(matter), "/matter/inspectionCase");
        }
        Reconsideration found = new Reconsideration(UUID.randomUUID(), origin, matter, caller.subject(), changes.now());
        reconsiderations.keep(found);
        deadlines.begin(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_ACCEPTANCE, matter.receivedOn());
        return told("received", found, "");
    }

    @Transactional
    ReconsiderationView accept(UUID id, String ifMatch, StatedStep stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        DisputedAct matter = found.matter();
        found.accept(stated.on(), applyBy(matter), caller.subject(), changes.now());
        deadlines.meet(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_ACCEPTANCE, stated.on());
        deadlines.begin(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_DECISION, found.acceptedOn());
        return told("accepted", found, stated.words());
    }

    @Transactional
    ReconsiderationView refuse(UUID id, String ifMatch, StatedStep stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        LocalDate acceptBy = deadlines.begin(
                Subject.of(KIND, found),
                ReconsiderationLimit.RECONSIDERATION_ACCEPTANCE,
                found.matter().receivedOn());
        found.refuseAcceptance(stated.on(), acceptBy, stated.words(), changes.now());
        deadlines.meet(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_ACCEPTANCE, stated.on());
        return told("refused", found, stated.words());
    }

    @Transactional
    ReconsiderationView extend(UUID id, String ifMatch, StatedStep stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        found.extend(stated.on(), stated.words(), caller.subject(), changes.now());
        deadlines.extend(
                Subject.of(KIND, found),
                ReconsiderationLimit.RECONSIDERATION_DECISION,
                ReconsiderationLimit.RECONSIDERATION_EXTENSION,
                stated.on());
        return told("extended", found, stated.words());
    }

    @Transactional
    ReconsiderationView suspend(UUID id, String ifMatch, StatedStep stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        found.suspend(stated.on(), stated.words(), changes.now());
        deadlines.standStill(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_DECISION, stated.on());
        return told("suspended", found, stated.words());
    }

    @Transactional
    ReconsiderationView resume(UUID id, String ifMatch, StatedStep stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        found.resume(stated.on(), changes.now());
        deadlines.goOn(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_DECISION, stated.on());
        return told("resumed", found, stated.words());
    }

    @Transactional
    ReconsiderationView withdraw(UUID id, String ifMatch, StatedStep stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        found.withdraw(stated.on(), stated.words(), changes.now());
        deadlines.drop(Subject.of(KIND, found));
        return told("withdrawn", found, stated.words());
    }

    @Transactional
    ReconsiderationView decide(UUID id, String ifMatch, StatedReconsiderationDecision stated) {
        Reconsideration found = held(id, ifMatch, stated.on());
        boolean dismissible = parameters.at(stated.on()).integer(DISMISSIBLE) == 1;
        found.decide(stated.decision(), dismissible, caller.subject(), changes.now());
        deadlines.meet(Subject.of(KIND, found), ReconsiderationLimit.RECONSIDERATION_DECISION, stated.on());
        decided(found.matter(), found.decision());
        return told("decided", found, "");
    }

    private void decided(DisputedAct matter, ReconsiderationDecision decision) {
        if (matter.inspectionCase() != null) {
            switch (decision.result()) {
                case REVOKED -> penalties.revoked(disputed(matter), decision.on(), decision.number());
                case CHANGED -> penalties.changed(disputed(matter), decision.on(), decision.number(), decision.fine());
                case UPHELD, PERFORMANCE_ORDERED, FOUND_UNLAWFUL, DISMISSED -> {}
            }
        }
    }

    private static Disputed disputed(DisputedAct matter) {
        return new Disputed(matter.inspectionCase(), matter.region(), matter.receivedOn());
    }

    @Transactional
    ReconsiderationView annul(UUID id, String ifMatch, Annulment annulment) {
        Reconsideration found = reconsiderations.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, found));
        return told("annulled", found, annulment.reason());
    }

    ReconsiderationView one(UUID id) {
        return ReconsiderationView.from(reconsiderations.visible(id));
    }

    Page<ReconsiderationView> page(
            String region, ReconsiderationState state, ReconsiderationResult result, Paging paging) {
        return reconsiderations.page(region, state, result, paging).map(ReconsiderationView::from);
    }

    /** What is excused is in time; the act may lie in a year without a calendar. */
    private LocalDate applyBy(DisputedAct matter) {
        return matter.excuse() == null
                ? deadlines.lastDay(matter.region(), ReconsiderationLimit.RECONSIDERATION_APPLICATION, matter.knownOn())
                : matter.receivedOn();
    }

    private Reconsideration held(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return reconsiderations.forChange(id, ifMatch);
    }

    private ReconsiderationView told(String verb, Reconsideration found, String why) {
        events.say(KIND, verb, ReconsiderationFact.of(found), why);
        return ReconsiderationView.from(found);
    }
}
