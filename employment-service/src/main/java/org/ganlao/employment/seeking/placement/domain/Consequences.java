package org.ganlao.employment.seeking.placement.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.record.FactRecord;

/** The records that say something else since another record of the same person changed. */
public record Consequences(List<JobSeeker> registrations, List<Placement> placements) {

    /** Leaves out the record whose change was the cause and counts a new version of each other one. */
    Consequences beside(FactRecord cause, Instant now) {
        Consequences others = new Consequences(
                registrations.stream().filter(other -> other != cause).toList(),
                placements.stream().filter(other -> other != cause).toList());
        Stream.concat(others.registrations.stream(), others.placements.stream()).forEach(other -> other.revised(now));
        return others;
    }
}
