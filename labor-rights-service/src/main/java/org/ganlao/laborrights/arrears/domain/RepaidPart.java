package org.ganlao.laborrights.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What of a repayment one person gets.
 *
 * @param owed the {@link OwedWages} that it repays
 */
@Embeddable
public record RepaidPart(
        @Column(nullable = false) UUID owed,
        @Column(nullable = false) Money amount) {

    public RepaidPart {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(amount, "amount");
    }
}
