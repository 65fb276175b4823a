package org.ganlao.employment.seeking.jobseeker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.jobseeker.domain.Ending;
import org.ganlao.employment.seeking.jobseeker.domain.EndingRule;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

record JobSeekerView(
        UUID id,
        int version,
        JobSeekerState state,
        ShownPerson person,
        StatedRegistration registration,
        StatedEnding ending,

        @Schema(description = "终止该登记的就业 · The placement that ended the registration")
        UUID endedByPlacement,

        @Schema(description = "自动终止该登记的规则 · The rule by which the registration ended by itself")
        EndingRule endedByRule,

        @Schema(description = "最近一次联系日期 · Last day on which the person reported")
        LocalDate lastContactOn,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static JobSeekerView from(JobSeeker seeker, ShownPerson person) {
        return new JobSeekerView(
                seeker.id(),
                seeker.version(),
                seeker.state(),
                person,
                StatedRegistration.from(seeker.registration()),
                seeker.ending().map(StatedEnding::from).orElse(null),
                seeker.ending().map(Ending::placement).orElse(null),
                seeker.ending().map(Ending::rule).orElse(null),
                seeker.lastContactOn(),
                seeker.annulReason(),
                seeker.origin().sourceRef(),
                seeker.recordedAt());
    }
}
