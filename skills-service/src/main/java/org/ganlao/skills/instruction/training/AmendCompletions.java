package org.ganlao.skills.instruction.training;

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
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.instruction.training.domain.CompletionAmendment;
import org.ganlao.skills.instruction.training.domain.Trainee;

/**
 * Two persons correct a completion or strike it out, as where money rests on it. Locks: the trainee to propose; the amendment, then
 * the person and the trainee to approve.
 */
@ApplicationScoped
class AmendCompletions {

    private static final String KIND = "completion-amendment";

    private final CompletionAmendmentRepository amendments;
    private final TraineeRepository trainees;
    private final ChangeTrainee trainee;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AmendCompletions(
            CompletionAmendmentRepository amendments,
            TraineeRepository trainees,
            ChangeTrainee trainee,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.amendments = amendments;
        this.trainees = trainees;
        this.trainee = trainee;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CompletionAmendmentView propose(CompletionAmendmentRequest request) {
        scope.requireWrite(trainees.visible(request.trainee()).region());
        Trainee about = trainees.locked(request.trainee()).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        if (request.stated() != null) {
            trainee.requireCorrectable(about, request.stated());
        }
        amendments.requireNoneProposed(about.id());
        CompletionAmendment amendment = new CompletionAmendment(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                about,
                clock.today(),
                request.stated() == null ? null : request.stated().amended(),
                request.reason(),
                caller.subject(),
                changes.now());
        amendments.add(amendment);
        return noted("proposed", amendment, request.reason());
    }

    @Transactional
    CompletionAmendmentView approve(UUID id, String ifMatch) {
        CompletionAmendment amendment = amendments.forChange(id, ifMatch);
        amendment.approve(caller.subject(), changes.now());
        trainee.amend(amendment);
        return noted("approved", amendment, amendment.reason());
    }

    @Transactional
    CompletionAmendmentView annul(UUID id, String ifMatch, Annulment annulment) {
        CompletionAmendment amendment = amendments.forChange(id, ifMatch);
        amendment.annul(annulment.reason(), changes.now());
        return noted("annulled", amendment, annulment.reason());
    }

    CompletionAmendmentView one(UUID id) {
        return CompletionAmendmentView.from(amendments.visible(id));
    }

    Page<CompletionAmendmentView> page(UUID trainee, Boolean open, Paging paging) {
        return amendments.page(trainee, open, paging).map(CompletionAmendmentView::from);
    }

    private CompletionAmendmentView noted(String verb, CompletionAmendment amendment, String why) {
        events.note(KIND, verb, amendment, why);
        return CompletionAmendmentView.from(amendment);
    }
}
