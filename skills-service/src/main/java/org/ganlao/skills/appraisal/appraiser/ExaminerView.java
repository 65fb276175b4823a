package org.ganlao.skills.appraisal.appraiser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.appraisal.appraiser.domain.Examiner;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceState;

record ExaminerView(
        UUID id,
        int version,
        ShownPerson person,
        String name,
        String region,
        LicenceState state,
        LocalDate stateOn,
        String stateReason,
        StatedAppraisalLicence licence,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ExaminerView from(Examiner examiner, ShownPerson person) {
        return new ExaminerView(
                examiner.id(),
                examiner.version(),
                person,
                examiner.name(),
                examiner.region(),
                examiner.state(),
                examiner.stateOn(),
                examiner.stateReason(),
                StatedAppraisalLicence.from(examiner.licence()),
                examiner.origin().sourceRef(),
                examiner.recordedAt());
    }
}
