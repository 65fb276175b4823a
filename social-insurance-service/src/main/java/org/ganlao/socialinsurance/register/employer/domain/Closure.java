package org.ganlao.socialinsurance.register.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of an employer's registration.
 *
 * @param on first day on which it is registered no longer
 */
@Embeddable
public record Closure(
        @Column(name = "closed_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "closed_for")
        ClosureReason reason) {

    public Closure {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }
}
