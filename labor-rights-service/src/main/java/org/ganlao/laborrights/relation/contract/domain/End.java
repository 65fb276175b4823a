package org.ganlao.laborrights.relation.contract.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a contract came to its end.
 *
 * @param on last day
 */
@Embeddable
public record End(
        @Column(name = "ended_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "ground")
        EndGround ground) {

    public End {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(ground, "ground");
    }
}
