package org.ganlao.laborrights.enforcement.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** How and when a case was closed. */
@Embeddable
public record Closure(
        @Column(name = "closed_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "result")
        Result result) {

    public Closure {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(result, "result");
    }
}
