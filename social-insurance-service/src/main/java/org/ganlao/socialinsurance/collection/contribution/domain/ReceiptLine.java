package org.ganlao.socialinsurance.collection.contribution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What a receipt brought to one insurance; the fact that counts as income of its fund.
 *
 * @param factId identity of that fact
 */
@Embeddable
public record ReceiptLine(
        @Column(name = "fact_id", nullable = false) UUID factId,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Insurance insurance,

        @Column(nullable = false) Money amount) {

    public ReceiptLine {
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(insurance, "insurance");
        if (insurance == Insurance.LAND_EXPROPRIATED) {
            throw new Rejection(ContributionRefusal.SHARES_ARE_NO_CONTRIBUTIONS);
        }
        if (!amount.isPositive()) {
            throw new Rejection(ContributionRefusal.AMOUNT_NOT_POSITIVE);
        }
    }
}
