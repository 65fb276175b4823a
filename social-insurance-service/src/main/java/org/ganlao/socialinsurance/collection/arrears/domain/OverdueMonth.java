package org.ganlao.socialinsurance.collection.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * A month of an insurance that was not paid in time.
 *
 * @param month its first day
 * @param amount what was open of it, yuan
 */
@Embeddable
public record OverdueMonth(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Insurance insurance,

        @Column(nullable = false) LocalDate month,
        @Column(nullable = false) Money amount) {

    public OverdueMonth {
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(amount, "amount");
    }
}
