package org.ganlao.laborrights.enforcement.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.AnnulledCases;
import org.ganlao.laborrights.enforcement.inspection.PenaltyFollower;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.platform.event.ChangeLog;

/**
 * What was made public of a case, or was to be, is struck out with the case, and when its penalty is set aside or changed; what is
 * left of a changed one is made public anew. Grades that were given by the case or the penalty are given anew, in whichever county; so
 * are those that were given by a case that is withdrawn or handed over, of which nothing is public.
 */
@ApplicationScoped
class RemoveUnfounded implements AnnulledCases, PenaltyFollower {

    private final ViolatorPublicationRepository publications;
    private final PublishViolators publish;
    private final GradeEmployers grading;
    private final ChangeLog changes;

    RemoveUnfounded(
            ViolatorPublicationRepository publications,
            PublishViolators publish,
            GradeEmployers grading,
            ChangeLog changes) {
        this.publications = publications;
        this.publish = publish;
        this.grading = grading;
        this.changes = changes;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void annulled(InspectionCase annulled, String reason) {
        strikeOut(annulled.id(), reason);
        gradeAnew(annulled);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void leftOpen(InspectionCase left) {
        gradeAnew(left);
    }

    private void gradeAnew(InspectionCase found) {
        grading.anew(found.gradedYears(), found.violators(), "case " + found.id());
    }

    private void strikeOut(UUID inspectionCase, String reason) {
        publications.standingOf(inspectionCase).forEach(publication -> {
            publication.annul(reason, changes.now());
            publish.annulled(publication, reason);
        });
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void changed(Penalty penalty, String why) {
        strikeOut(penalty.inspectionCase(), why);
        grading.anew(penalty.years(), penalty.employers(), "penalty " + why);
    }
}
