package org.ganlao.laborrights.reconsideration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One instance of a lawsuit.
 *
 * @param filedOn day on which the department was served the complaint or appeal
 * @param headAppeared whether the head of the department appeared in court; null before the judgment
 * @param judgedOn null before the judgment
 */
@Embeddable
public record CourtStage(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CourtInstance instance,

        @Column(nullable = false) String court,
        @Column(name = "filed_on", nullable = false) LocalDate filedOn,
        @Column(name = "head_appeared") Boolean headAppeared,
        @Column(name = "judged_on") LocalDate judgedOn,
        @Enumerated(EnumType.STRING) SuitResult result) {

    public CourtStage {
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(filedOn, "filedOn");
    }

    CourtStage judged(LocalDate on, SuitResult said, boolean appeared) {
        return new CourtStage(instance, court, filedOn, appeared, on, said);
    }
}
