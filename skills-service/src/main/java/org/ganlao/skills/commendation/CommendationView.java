package org.ganlao.skills.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.commendation.domain.Commendation;
import org.ganlao.skills.commendation.domain.CommendationState;

record CommendationView(
        UUID id,
        int version,
        CommendationState state,
        ShownPerson person,
        StatedNomination nomination,
        Approval approval,
        LocalDate publicFrom,

        @Schema(description = "公示截止日 · Last day of the publicity")
        LocalDate publicUntil,

        LocalDate decidedOn,

        @Schema(description = "不予公示或不予表彰的理由 · Why it was declined, or nothing is awarded")
        String because,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CommendationView from(Commendation commendation, ShownPerson person) {
        return new CommendationView(
                commendation.id(),
                commendation.version(),
                commendation.state(),
                person,
                StatedNomination.from(commendation.nomination()),
                commendation.approval(),
                commendation.publicFrom(),
                commendation.publicUntil(),
                commendation.decidedOn(),
                commendation.because(),
                commendation.annulReason(),
                commendation.origin().sourceRef(),
                commendation.recordedAt());
    }
}
