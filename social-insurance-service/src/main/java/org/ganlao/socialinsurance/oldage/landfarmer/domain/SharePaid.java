package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What came in.
 *
 * @param coverage of the person who paid; null where a collective or government paid for all of the project
 * @param document number of the bank's document
 */
@Embeddable
public record SharePaid(
        @Column(nullable = false, updatable = false) UUID project,
        @Column(updatable = false) UUID coverage,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        ContributionShare share,

        @Column(name = "received_on", nullable = false, updatable = false)
        LocalDate on,

        @Column(nullable = false, updatable = false) Money amount,
        @Column(nullable = false, updatable = false) String document) {

    public SharePaid {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(document, "document");
        if ((share == ContributionShare.PERSON) != (coverage != null)) {
            throw new Rejection(LandRefusal.SHARE_OF_WHOM).at("/coverage");
        }
    }

    /** @param open what is not paid yet of the share */
    public void requireWhole(Money open) {
        if (open.isZero()) {
            throw new Rejection(LandRefusal.SHARE_PAID, share).at("/share");
        }
        if (!amount.equals(open)) {
            throw new Rejection(LandRefusal.SHARE_PAID_WHOLE, open, amount).at("/amount");
        }
    }
}
