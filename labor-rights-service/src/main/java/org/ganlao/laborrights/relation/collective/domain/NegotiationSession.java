package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A session of the negotiation.
 *
 * @param chair the chiefs of the two sides preside in turn
 * @param minutes signed by both chiefs
 */
@Embeddable
public record NegotiationSession(
        @Column(name = "held_on", nullable = false) LocalDate on,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        NegotiatingSide chair,

        @Column(nullable = false) String minutes) {

    public NegotiationSession {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(chair, "chair");
        Objects.requireNonNull(minutes, "minutes");
    }
}
