package org.ganlao.laborrights.legal.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.DisputedPenalties;
import org.ganlao.laborrights.enforcement.inspection.DisputedPenalties.Disputed;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.laborrights.legal.reconsideration.domain.AdministrativeSuit;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtInstance;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtStage;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitLimit;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * Records lawsuits against departments, instance by instance, and answers them in time. Locks: the lawsuit, then the case whose
 * penalty the judgment sets aside or changes, and what follows that.
 */
@ApplicationScoped
class AnswerSuits {

    private static final String KIND = "administrative-suit";

    private final SuitRepository suits;
    private final ReconsiderationRepository reconsiderations;
    private final Deadlines deadlines;
    private final DisputedPenalties penalties;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    AnswerSuits(
            SuitRepository suits,
            ReconsiderationRepository reconsiderations,
            Deadlines deadlines,
            DisputedPenalties penalties,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.suits = suits;
        this.reconsiderations = reconsiderations;
        this.deadlines = deadlines;
        this.penalties = penalties;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    SuitView file(SuitRequest request) {
        CourtStage first = request.court().stage();
        checks.requirePast(first.filedOn(), "/court/filedOn");
        checks.requireOwnRegion(request.region(), first.filedOn(), "/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        suits.requireUnused(origin);
        reconsiderations.requireOf(request.reconsideration(), request.region());
        Money fine = request.inspectionCase() == null
                ? null
                : penalties.require(
                        new Disputed(request.inspectionCase(), request.region(), first.filedOn()), "/inspectionCase");
        AdministrativeSuit suit = new AdministrativeSuit(
                OrderedId.at(changes.now()),
                origin,
                new AdministrativeSuit.Matter(
                        request.region(),
                        request.defendant(),
                        request.act(),
                        request.reconsideration(),
                        request.inspectionCase(),
                        fine),
                first,
                changes.now());
        suits.keep(suit);
        if (first.instance() == CourtInstance.FIRST) {
            deadlines.begin(Subject.of(KIND, suit), SuitLimit.SUIT_ANSWER, first.filedOn());
        }
        return told("filed", suit);
    }

    @Transactional
    SuitView answer(UUID id, String ifMatch, StatedStep stated) {
        checks.requirePast(stated.on(), "/on");
        AdministrativeSuit suit = suits.forChange(id, ifMatch);
        suit.answer(stated.on(), changes.now());
        if (suit.runsFirst()) {
            deadlines.meet(Subject.of(KIND, suit), SuitLimit.SUIT_ANSWER, stated.on());
        }
        events.note(KIND, "answered", suit, stated.words());
        return SuitView.from(suit);
    }

    /** A lawsuit that nobody answered is not waited for once the court has spoken. */
    @Transactional
    SuitView judge(UUID id, String ifMatch, StatedSuitJudgment stated) {
        checks.requirePast(stated.on(), "/on");
        AdministrativeSuit suit = suits.forChange(id, ifMatch);
        LocalDate appealBy =
                suit.runsFirst() ? deadlines.lastDay(suit.region(), SuitLimit.SUIT_APPEAL, stated.on()) : null;
        suit.judge(stated.on(), appealBy, stated.result(), stated.fine(), stated.headAppeared(), changes.now());
        requireNotRaised(suit, stated.fine());
        deadlines.drop(Subject.of(KIND, suit));
        return told("judged", suit);
    }

    /** Nobody is punished more because of having disputed it; what became of the fine since it was sued about says nothing of that. */
    private static void requireNotRaised(AdministrativeSuit suit, Money fine) {
        Money disputed = suit.disputedFine();
        if (fine != null && disputed != null && fine.compareTo(disputed) > 0) {
            throw new Rejection(CaseRefusal.FINE_RAISED, disputed).at("/fine");
        }
    }

    @Transactional
    SuitView goOn(UUID id, String ifMatch, StatedCourt stated) {
        checks.requirePast(stated.filedOn(), "/filedOn");
        AdministrativeSuit suit = suits.forChange(id, ifMatch);
        suit.goOn(stated.stage(), changes.now());
        return told("gone-on", suit);
    }

    @Transactional
    SuitView takeEffect(UUID id, String ifMatch, StatedStep stated) {
        checks.requirePast(stated.on(), "/on");
        AdministrativeSuit suit = suits.forChange(id, ifMatch);
        suit.takeEffect(stated.on(), changes.now());
        Disputed disputed = new Disputed(suit.inspectionCase(), suit.region(), suit.occurredOn());
        if (suit.revokesPenalty()) {
            penalties.revoked(disputed, stated.on(), stated.words());
        } else if (suit.fine() != null) {
            penalties.lowered(disputed, stated.on(), stated.words(), suit.fine());
        }
        return told("taken-effect", suit);
    }

    @Transactional
    SuitView annul(UUID id, String ifMatch, Annulment annulment) {
        AdministrativeSuit suit = suits.forChange(id, ifMatch);
        suit.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, suit));
        return told("annulled", suit);
    }

    SuitView one(UUID id) {
        return SuitView.from(suits.visible(id));
    }

    Page<SuitView> page(String region, SuitState state, Paging paging) {
        return suits.page(region, state, paging).map(SuitView::from);
    }

    private SuitView told(String verb, AdministrativeSuit suit) {
        events.say(KIND, verb, SuitFact.of(suit), suit.annulReason() == null ? "" : suit.annulReason());
        return SuitView.from(suit);
    }
}
