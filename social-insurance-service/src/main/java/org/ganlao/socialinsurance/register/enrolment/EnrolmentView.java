package org.ganlao.socialinsurance.register.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.socialinsurance.register.enrolment.domain.EndReason;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.EnrolmentState;

record EnrolmentView(
        UUID id,
        int version,
        EnrolmentState state,
        ShownPerson person,
        StatedInsurance insured,
        List<StatedPeriod> periods,
        String joinedWith,
        boolean inOpening,
        EndReason endReason,
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
                StatedInsurance.from(enrolment.insuredAs()),
                enrolment.days().periods().stream().map(StatedPeriod::from).toList(),
                enrolment.joinedWith(),
                enrolment.inOpening(),
                enrolment.endReason(),
                enrolment.annulReason(),
                enrolment.origin().sourceRef(),
                enrolment.recordedAt());
    }
}
