package org.ganlao.skills.instruction.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.instruction.training.domain.CourseTrainer;

record CourseTrainerView(
        UUID id,
        int version,
        ShownPerson person,
        UUID course,
        String region,
        LocalDate trainsFrom,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CourseTrainerView from(CourseTrainer trainer, ShownPerson person) {
        return new CourseTrainerView(
                trainer.id(),
                trainer.version(),
                person,
                trainer.course(),
                trainer.region(),
                trainer.occurredOn(),
                trainer.annulReason(),
                trainer.origin().sourceRef(),
                trainer.recordedAt());
    }
}
