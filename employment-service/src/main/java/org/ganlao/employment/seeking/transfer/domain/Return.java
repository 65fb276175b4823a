package org.ganlao.employment.seeking.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person came back from work away from home.
 *
 * @param on first day back
 */
@Embeddable
public record Return(
        @Column(name = "returned_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "return_reason")
        ReturnReason reason) {

    public Return {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }
}
