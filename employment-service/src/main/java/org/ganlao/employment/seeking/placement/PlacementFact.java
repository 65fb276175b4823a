package org.ganlao.employment.seeking.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.employment.seeking.placement.domain.Job;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.employment.seeking.placement.domain.PlacementKind;
import org.ganlao.employment.seeking.placement.domain.Situation;
import org.ganlao.platform.event.Fact;

/** A placement on the wire; contracts/events/employment/placement.*.v1 describe it. */
record PlacementFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String residenceRegion,
        String person,
        String employer,
        PlacementKind kind,
        boolean urban,
        boolean heldUrbanJob,
        SeekerKind seekerKind,
        boolean age4050,
        String occupation,
        String park,
        LocalDate endedOn,
        String annulReason)
        implements Fact {

    static PlacementFact of(Placement placement) {
        Job job = placement.job();
        Situation situation = placement.situation();
        return new PlacementFact(
                placement.id(),
                placement.version(),
                placement.occurredOn(),
                placement.recordedAt(),
                placement.region(),
                job.residenceRegion(),
                placement.person().token(),
                job.employer(),
                job.kind(),
                job.urban(),
                situation.heldUrbanJob(),
                situation.seekerKind(),
                situation.age4050(),
                job.occupation(),
                job.park(),
                job.endedOn(),
                placement.annulReason());
    }
}
