package org.ganlao.skills.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.cadre.domain.CadreTraining;

record CadreTrainingView(
        UUID id,
        int version,
        UUID member,
        String region,
        LocalDate heldOn,
        int hours,
        String subject,
        String organiser,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CadreTrainingView from(CadreTraining training) {
        return new CadreTrainingView(
                training.id(),
                training.version(),
                training.member(),
                training.region(),
                training.occurredOn(),
                training.hours(),
                training.subject(),
                training.organiser(),
                training.annulReason(),
                training.origin().sourceRef(),
                training.recordedAt());
    }
}
