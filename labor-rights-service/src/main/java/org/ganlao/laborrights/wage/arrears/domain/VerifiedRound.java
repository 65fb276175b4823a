package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/** What was verified on a day, as it stands after corrections. */
@Embeddable
public record VerifiedRound(
        @Column(name = "verified_on", nullable = false) LocalDate on,
        @Column(nullable = false) Money amount) {

    public VerifiedRound {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(amount, "amount");
    }
}
