package org.ganlao.laborrights.enforcement.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.AnnulledCases;
import org.ganlao.platform.event.ChangeLog;

/** What was made public of a case, or was to be, is struck out with the case. */
@ApplicationScoped
class RemoveUnfounded implements AnnulledCases {

    private final ViolatorPublicationRepository publications;
    private final PublishViolators publish;
    private final ChangeLog changes;

    RemoveUnfounded(ViolatorPublicationRepository publications, PublishViolators publish, ChangeLog changes) {
        this.publications = publications;
        this.publish = publish;
        this.changes = changes;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void annulled(UUID inspectionCase, String reason) {
        publications.standingOf(inspectionCase).forEach(publication -> {
            publication.annul(reason, changes.now());
            publish.annulled(publication, reason);
        });
    }
}
