package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * What somebody gets less than is due.
 *
 * @param got less than what is due
 */
@Embeddable
public record Shortfall(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        ShortfallKind kind,

        @Column(nullable = false) Money due,
        @Column(nullable = false) Money got) {

    public Shortfall {
        Objects.requireNonNull(kind, "kind");
        if (got.compareTo(due) >= 0) {
            throw new IllegalArgumentException(got + " is not less than " + due);
        }
    }

    public Money amount() {
        return due.minus(got);
    }
}
