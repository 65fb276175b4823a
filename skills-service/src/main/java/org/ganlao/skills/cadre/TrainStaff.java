package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.cadre.domain.CadreMember;
import org.ganlao.skills.cadre.domain.CadreTraining;

/** Hours of training of the staff. */
@ApplicationScoped
class TrainStaff {

    private static final String KIND = "cadre-training";

    private final CadreTrainingRepository trainings;
    private final CadreMemberRepository members;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    TrainStaff(
            CadreTrainingRepository trainings,
            CadreMemberRepository members,
            RecordChecks checks,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.trainings = trainings;
        this.members = members;
        this.checks = checks;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CadreTrainingView record(CadreTrainingRequest request) {
        checks.requirePast(request.heldOn(), "/heldOn");
        CadreMember member = members.visible(request.member());
        scope.requireWrite(member.region());
        CadreTraining training = new CadreTraining(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                member,
                request.heldOn(),
                request.hours(),
                request.subject(),
                request.organiser(),
                changes.now());
        trainings.add(training);
        events.note(KIND, "recorded", training, "");
        return CadreTrainingView.from(training);
    }

    @Transactional
    CadreTrainingView annul(UUID id, String ifMatch, Annulment annulment) {
        CadreTraining training = trainings.forChange(id, ifMatch);
        training.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", training, annulment.reason());
        return CadreTrainingView.from(training);
    }

    CadreTrainingView one(UUID id) {
        return CadreTrainingView.from(trainings.visible(id));
    }

    Page<CadreTrainingView> page(UUID member, String region, Paging paging) {
        return trainings.page(member, region, paging).map(CadreTrainingView::from);
    }
}
