package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.DisputeCases;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalKind;
import org.ganlao.laborrights.settlement.hearing.domain.HearingRefusal;
import org.ganlao.laborrights.settlement.hearing.domain.Recusal;
import org.ganlao.laborrights.settlement.tribunal.ArbitratorRepository;
import org.ganlao.laborrights.settlement.tribunal.domain.Arbitrator;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Takes requests for recusal and decides them. Locks: the case, the calendar of its commission, then the request. */
@ApplicationScoped
class DecideRecusals {

    private static final String KIND = "recusal";
    private static final Set<DisputeState> HEARD = EnumSet.of(DisputeState.IN_TRIAL, DisputeState.SUSPENDED);

    private final RecusalRepository recusals;
    private final HearingRepository hearings;
    private final HearingCalendar calendar;
    private final ArbitratorRepository arbitrators;
    private final DisputeCases cases;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    DecideRecusals(
            RecusalRepository recusals,
            HearingRepository hearings,
            HearingCalendar calendar,
            ArbitratorRepository arbitrators,
            DisputeCases cases,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.recusals = recusals;
        this.hearings = hearings;
        this.calendar = calendar;
        this.arbitrators = arbitrators;
        this.cases = cases;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    RecusalView ask(RecusalRequest request) {
        checks.requirePast(request.askedOn(), "/askedOn");
        DisputeCase dispute = cases.held(request.dispute());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        recusals.requireUnused(origin);
        if (!HEARD.contains(dispute.state())) {
            throw new Rejection(HearingRefusal.NOT_BEING_TRIED, dispute.state()).at("/dispute");
        }
        if (recusals.asked(dispute.id(), request.arbitrator())) {
            throw new Rejection(HearingRefusal.RECUSAL_ASKED_ALREADY).at("/arbitrator");
        }
        Recusal asked = new Recusal(
                OrderedId.at(changes.now()),
                origin,
                dispute,
                request.arbitrator(),
                request.askedBy(),
                request.askedOn(),
                request.ground(),
                caller.subject(),
                changes.now());
        recusals.keep(asked);
        return noted("asked", asked, "");
    }

    @Transactional
    RecusalView decide(UUID id, String ifMatch, RecusalDecision stated) {
        checks.requirePast(stated.on(), "/on");
        Recusal found = recusals.forChange(id, ifMatch, recusal -> cases.held(recusal.dispute()));
        if (stated.upheld() != (stated.replacement() != null)) {
            throw new Rejection(HearingRefusal.REPLACEMENT_MISSING).at("/replacement");
        }
        if (stated.upheld()) {
            found.uphold(stated.on(), stated.replacement(), caller.subject(), changes.now());
            replace(found, stated);
        } else {
            found.refuse(stated.on(), caller.subject(), changes.now());
        }
        return noted("decided", found, found.state().name());
    }

    /** In the hearings that are planned, too. */
    private void replace(Recusal found, RecusalDecision stated) {
        DisputeCase dispute = cases.held(found.dispute());
        recusals.recusedOn(dispute.id(), stated.replacement()).ifPresent(day -> {
            throw new Rejection(HearingRefusal.RECUSED_BEFORE, day).at("/replacement");
        });
        Arbitrator instead = arbitrators.named(stated.replacement(), found.region(), stated.on(), "/replacement");
        Arbitrator recused = arbitrators.findById(found.arbitrator());
        if (dispute.tribunalKind() == TribunalKind.TRIPARTITE && instead.side() != recused.side()) {
            throw new Rejection(DisputeRefusal.SIDE_WITHOUT_ARBITRATOR, recused.side()).at("/replacement");
        }
        cases.replace(dispute, found.arbitrator(), instead.id());
        hearings.plannedOf(dispute.id()).forEach(hearing -> calendar.take(hearing, dispute));
    }

    @Transactional
    RecusalView annul(UUID id, String ifMatch, Annulment annulment) {
        Recusal found = recusals.forChange(id, ifMatch, recusal -> cases.held(recusal.dispute()));
        found.annul(annulment.reason(), changes.now());
        return noted("annulled", found, annulment.reason());
    }

    private RecusalView noted(String what, Recusal recusal, String why) {
        events.note(KIND, what, recusal, why);
        return RecusalView.from(recusal);
    }

    RecusalView one(UUID id) {
        return RecusalView.from(recusals.visible(id));
    }

    Page<RecusalView> page(RecusalFilter filter, Paging paging) {
        return recusals.page(filter, paging).map(RecusalView::from);
    }
}
