package org.ganlao.employment.seeking.placement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;

/**
 * In which situation the job found the person; decides what the placement counts as.
 *
 * @param heldUrbanJob whether the person held an urban job the day before
 * @param seekerKind as what the person was registered on the first day; OTHER also without a registration
 * @param age4050 whether the person was a "4050" person on the first day
 */
@Embeddable
public record Situation(
        @Column(name = "held_urban_job", nullable = false) boolean heldUrbanJob,

        @Enumerated(EnumType.STRING) @Column(name = "seeker_kind", nullable = false)
        SeekerKind seekerKind,

        @Column(name = "age_4050", nullable = false) boolean age4050) {}
