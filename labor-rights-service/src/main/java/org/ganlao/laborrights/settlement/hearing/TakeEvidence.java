package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.DisputeCases;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.hearing.domain.Evidence;
import org.ganlao.laborrights.settlement.hearing.domain.HearingRefusal;
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

/** Takes evidence and shows it to the other side. Locks: the case, then the piece. */
@ApplicationScoped
class TakeEvidence {

    private static final String KIND = "dispute-evidence";

    /** Also while the case stands still: the time to submit it does not. */
    private static final Set<DisputeState> TAKEN_IN =
            EnumSet.of(DisputeState.ACCEPTED, DisputeState.IN_TRIAL, DisputeState.SUSPENDED);

    private final EvidenceRepository evidence;
    private final DisputeCases cases;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    TakeEvidence(
            EvidenceRepository evidence,
            DisputeCases cases,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.evidence = evidence;
        this.cases = cases;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    EvidenceView take(EvidenceRequest request) {
        checks.requirePast(request.submittedOn(), "/submittedOn");
        DisputeCase dispute = cases.held(request.dispute());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        evidence.requireUnused(origin);
        if (!TAKEN_IN.contains(dispute.state())) {
            throw new Rejection(HearingRefusal.NOT_BEING_TRIED, dispute.state()).at("/dispute");
        }
        Evidence taken = new Evidence(OrderedId.at(changes.now()), origin, dispute, request.piece(), changes.now());
        evidence.keep(taken);
        return noted("submitted", taken, request.lateBecause() == null ? "" : request.lateBecause());
    }

    @Transactional
    EvidenceView exchange(UUID id, String ifMatch, EvidenceExchange stated) {
        checks.requirePast(stated.on(), "/on");
        Evidence found = evidence.forChange(id, ifMatch);
        found.exchange(stated.on(), changes.now());
        return noted("exchanged", found, "");
    }

    @Transactional
    EvidenceView annul(UUID id, String ifMatch, Annulment annulment) {
        Evidence found = evidence.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        return noted("annulled", found, annulment.reason());
    }

    private EvidenceView noted(String what, Evidence piece, String why) {
        events.note(KIND, what, piece, why);
        return EvidenceView.from(piece);
    }

    EvidenceView one(UUID id) {
        return EvidenceView.from(evidence.visible(id));
    }

    Page<EvidenceView> page(EvidenceFilter filter, Paging paging) {
        return evidence.page(filter, paging).map(EvidenceView::from);
    }
}
