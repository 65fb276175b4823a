package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What came, and how.
 *
 * @param employer token; null where it concerns none
 * @param petitioners how many brought it
 */
@Embeddable
public record Intake(
        @Column(nullable = false) String region,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PetitionChannel channel,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PetitionMatter matter,

        String employer,

        @Column(name = "received_on", nullable = false) LocalDate receivedOn,

        @Column(nullable = false) int petitioners,
        @Column(nullable = false) String what) {

    public Intake {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(what, "what");
    }

    /**
     * @param named how many of the petitioners are named
     * @param most how many may represent several who come in person
     */
    public void requireNamed(int named, int most) {
        if (channel == PetitionChannel.VISIT && named > most) {
            throw new Rejection(PetitionRefusal.TOO_MANY_REPRESENTATIVES, most, named).at("/persons");
        }
        if (named > petitioners) {
            throw new Rejection(PetitionRefusal.MORE_REPRESENTATIVES_THAN_PETITIONERS, named, petitioners)
                    .at("/persons");
        }
        if (named == 0 && channel == PetitionChannel.VISIT) {
            throw new Rejection(PetitionRefusal.VISITOR_UNNAMED).at("/persons");
        }
    }
}
