package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** A course left before its end. */
@Embeddable
public record Dropout(
        @Column(name = "dropped_out_on") LocalDate on,
        @Column(name = "dropout_reason") String reason) {

    public Dropout {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }
}
