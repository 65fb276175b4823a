package org.ganlao.skills.instruction.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.instruction.training.domain.Attendance;

record AttendanceView(
        UUID id,
        int version,
        UUID trainee,
        UUID course,
        String region,
        LocalDate on,
        int hours,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static AttendanceView from(Attendance attendance) {
        return new AttendanceView(
                attendance.id(),
                attendance.version(),
                attendance.trainee(),
                attendance.course(),
                attendance.region(),
                attendance.occurredOn(),
                attendance.hours(),
                attendance.annulReason(),
                attendance.origin().sourceRef(),
                attendance.recordedAt());
    }
}
