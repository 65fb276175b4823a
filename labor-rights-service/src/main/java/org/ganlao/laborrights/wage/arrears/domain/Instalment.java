package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/** What an enterprise undertakes to repay by a day. */
@Embeddable
public record Instalment(
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(nullable = false) Money amount) {

    public Instalment {
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(amount, "amount");
    }
}
