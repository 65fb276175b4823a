package org.ganlao.laborrights.wage.deposit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * Who deposits for what.
 *
 * @param region whose bureau keeps the deposit
 * @param employer token
 * @param project for which it is deposited; null where it is for all that the employer does
 * @param required so much must be held
 */
@Embeddable
public record DepositOutline(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false) String employer,

        @Column(name = "employer_name", nullable = false) String employerName,

        String project,
        @Column(nullable = false) Money required,

        @Column(name = "opened_on", nullable = false, updatable = false)
        LocalDate openedOn) {

    public DepositOutline {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(employerName, "employerName");
        Objects.requireNonNull(openedOn, "openedOn");
        if (!required.isPositive()) {
            throw new Rejection(DepositRefusal.NO_AMOUNT_DEPOSITED, required).at("/deposit/required");
        }
    }
}
