package org.ganlao.socialinsurance.oldage.hardship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * Who gets a living subsidy, from where and how much.
 *
 * @param person token
 * @param unit that the person retired from
 * @param since first day of the first month
 * @param amount of a month, yuan
 */
@Embeddable
public record SubsidyTerms(
        @Column(nullable = false) String person,
        @Column(nullable = false) String unit,

        @Enumerated(EnumType.STRING) @Column(name = "unit_kind", nullable = false)
        UnitKind unitKind,

        @Column(nullable = false) String region,
        @Column(nullable = false) LocalDate since,
        @Column(nullable = false) Money amount) {

    public SubsidyTerms {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitKind, "unitKind");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(amount, "amount");
        if (since.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a month begins on its first day, not on " + since);
        }
    }
}
