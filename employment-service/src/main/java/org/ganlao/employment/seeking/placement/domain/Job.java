package org.ganlao.employment.seeking.placement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What a bureau states of the work that a person was placed into; a correction states it anew and whole.
 *
 * @param region of the workplace
 * @param employer token of the employer; null where the person works without one
 * @param occupation code in the national classification; null where not stated
 * @param park name of the industrial park in which the workplace lies; null where it lies in none
 * @param startedOn first day in the job
 * @param endedOn last day in the job; null while it lasts
 */
@Embeddable
public record Job(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PlacementKind kind,

        @Column(nullable = false) boolean urban,
        @Column(nullable = false) String region,
        @Column(name = "residence_region", nullable = false) String residenceRegion,
        String employer,
        String occupation,
        String park,
        @Column(name = "started_on", nullable = false) LocalDate startedOn,
        @Column(name = "ended_on") LocalDate endedOn) {

    public Job {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(residenceRegion, "residenceRegion");
        Objects.requireNonNull(startedOn, "startedOn");
        if (kind.needsEmployer() && employer == null) {
            throw new Rejection(PlacementRefusal.EMPLOYER_MISSING);
        }
        if (kind == PlacementKind.FLEXIBLE && employer != null) {
            throw new Rejection(PlacementRefusal.FLEXIBLE_WITH_EMPLOYER);
        }
        if (kind == PlacementKind.URBAN_NEW_JOB && !urban) {
            throw new Rejection(PlacementRefusal.NEW_URBAN_JOB_NOT_URBAN);
        }
        if (endedOn != null && endedOn.isBefore(startedOn)) {
            throw new Rejection(PlacementRefusal.ENDS_BEFORE_START, startedOn);
        }
    }

    Job until(LocalDate lastDay) {
        return new Job(kind, urban, region, residenceRegion, employer, occupation, park, startedOn, lastDay);
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** The same work twice: with the same employer, or both without one, at the same time. */
    boolean doubles(Job other) {
        return Objects.equals(employer, other.employer) && (heldOn(other.startedOn) || other.heldOn(startedOn));
    }
}
