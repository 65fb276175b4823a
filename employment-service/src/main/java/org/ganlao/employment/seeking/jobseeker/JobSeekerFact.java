package org.ganlao.employment.seeking.jobseeker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.ganlao.employment.seeking.jobseeker.domain.CertificateKind;
import org.ganlao.employment.seeking.jobseeker.domain.EndReason;
import org.ganlao.employment.seeking.jobseeker.domain.Ending;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.employment.seeking.jobseeker.domain.Residence;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.employment.seeking.jobseeker.domain.SoughtWork;
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
        String soughtOccupation,
        SkillLevel skillLevel,
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
        Optional<SoughtWork> sought = Optional.ofNullable(registration.sought());
        return new JobSeekerFact(
                seeker.id(),
                seeker.version(),
                seeker.occurredOn(),
                seeker.recordedAt(),
                seeker.region(),
                registration.residenceRegion(),
                seeker.person().token(),
                sought.map(SoughtWork::occupation).orElse(null),
                sought.map(SoughtWork::level).orElse(null),
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
