package org.ganlao.employment.jobseeker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.jobseeker.domain.CertificateKind;
import org.ganlao.employment.jobseeker.domain.EndReason;
import org.ganlao.employment.jobseeker.domain.Ending;
import org.ganlao.employment.jobseeker.domain.JobSeeker;
import org.ganlao.employment.jobseeker.domain.Registration;
import org.ganlao.employment.jobseeker.domain.Residence;
import org.ganlao.employment.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.jobseeker.domain.SeekerKind;
import org.ganlao.platform.event.Fact;

/** A registration on the wire; contracts/events/employment/job-seeker.*.v1 describe it. */
record JobSeekerFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String residenceRegion,
        String person,
        Residence residence,
        SeekerKind seekerKind,
        Set<CertificateKind> certificates,
        Set<SeekerGroup> groups,
        LocalDate endedOn,
        EndReason endReason,
        LocalDate lastContactOn,
        String annulReason)
        implements Fact {

    static JobSeekerFact of(JobSeeker seeker) {
        Registration registration = seeker.registration();
        return new JobSeekerFact(
                seeker.id(),
                seeker.version(),
                seeker.occurredOn(),
                seeker.recordedAt(),
                seeker.region(),
                registration.residenceRegion(),
                seeker.person().token(),
                registration.residence(),
                registration.kind(),
                registration.certificates(),
                registration.groups(),
                seeker.ending().map(Ending::on).orElse(null),
                seeker.ending().map(Ending::reason).orElse(null),
                seeker.lastContactOn(),
                seeker.annulReason());
    }
}
