package org.ganlao.employment.aid.taxrelief.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a certificate of tax relief says.
 *
 * @param certificate number
 * @param employer token of the enterprise that hired the person; null for the person's own business
 * @param year in which it was issued
 * @param amount relieved in the year
 */
@Embeddable
public record Relief(
        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        ReliefKind kind,

        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String certificate,
        @Column(updatable = false) String employer,
        @Column(nullable = false, updatable = false) int year,
        @Column(nullable = false, updatable = false) Money amount,

        @Column(name = "issued_on", nullable = false, updatable = false)
        LocalDate issuedOn) {

    public Relief {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(amount, "amount");
        if ((kind == ReliefKind.HIRED) != (employer != null)) {
            throw new Rejection(ReliefRefusal.RELIEF_OF_WHICH_EMPLOYER);
        }
        if (issuedOn.getYear() != year) {
            throw new Rejection(ReliefRefusal.RELIEF_OF_ANOTHER_YEAR, issuedOn, String.valueOf(year))
                    .at("/relief/year");
        }
    }

    public void requireWithin(Money quota) {
        if (!amount.isPositive() || amount.compareTo(quota) > 0) {
            throw new Rejection(ReliefRefusal.RELIEF_ABOVE_QUOTA, amount, quota);
        }
    }
}
