package org.ganlao.employment.aid.newstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.employment.aid.newstart.domain.EnrolmentState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

@Schema(name = "NewStartView")
record EnrolmentView(
        UUID id,
        int version,
        EnrolmentState state,
        ShownPerson person,
        StatedClosure enrolment,

        @Schema(description = "此后首次就业日期 · First day of the earliest placement since")
        LocalDate placedOn,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EnrolmentView from(Enrolment enrolment, ShownPerson person) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.version(),
                enrolment.state(),
                person,
                StatedClosure.from(enrolment.closure()),
                enrolment.placedOn(),
                enrolment.annulReason(),
                enrolment.origin().sourceRef(),
                enrolment.recordedAt());
    }
}
