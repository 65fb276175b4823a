package org.ganlao.skills.instruction.training;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.training.domain.Trainee;
import org.ganlao.skills.instruction.training.domain.TraineeState;

record TraineeView(
        UUID id,
        int version,
        TraineeState state,
        ShownPerson person,
        UUID course,
        CourseKind courseKind,
        String region,
        StatedEnrolment enrolment,
        String lateBecause,
        StatedCompletion completion,
        StatedDropout dropout,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static TraineeView from(Trainee trainee, ShownPerson person) {
        return new TraineeView(
                trainee.id(),
                trainee.version(),
                trainee.state(),
                person,
                trainee.course(),
                trainee.courseKind(),
                trainee.region(),
                StatedEnrolment.from(trainee.enrolment()),
                trainee.lateBecause(),
                StatedCompletion.from(trainee.completion()),
                StatedDropout.from(trainee.dropout()),
                trainee.annulReason(),
                trainee.origin().sourceRef(),
                trainee.recordedAt());
    }
}
