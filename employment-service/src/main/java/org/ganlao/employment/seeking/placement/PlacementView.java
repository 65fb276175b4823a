package org.ganlao.employment.seeking.placement;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.employment.seeking.placement.domain.PlacementState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/** What {@link org.ganlao.employment.seeking.placement.domain.Situation} says is worked out, never stated by the caller. */
record PlacementView(
        UUID id,
        int version,
        PlacementState state,
        ShownPerson person,
        StatedJob job,
        boolean heldUrbanJob,
        SeekerKind seekerKind,
        boolean age4050,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PlacementView from(Placement placement, ShownPerson person) {
        return new PlacementView(
                placement.id(),
                placement.version(),
                placement.state(),
                person,
                StatedJob.from(placement.job()),
                placement.situation().heldUrbanJob(),
                placement.situation().seekerKind(),
                placement.situation().age4050(),
                placement.annulReason(),
                placement.origin().sourceRef(),
                placement.recordedAt());
    }
}
