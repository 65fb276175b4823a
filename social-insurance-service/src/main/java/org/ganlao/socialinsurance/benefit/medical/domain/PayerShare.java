package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/** What one payer bears of an overspend. */
@Embeddable
public record PayerShare(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CadrePayer payer,

        @Column(nullable = false) Money amount) {

    /** @throws Rejection unless it is more than nothing */
    public PayerShare {
        if (!amount.isPositive()) {
            throw new Rejection(MedicalRefusal.SHARE_NOT_POSITIVE);
        }
    }
}
