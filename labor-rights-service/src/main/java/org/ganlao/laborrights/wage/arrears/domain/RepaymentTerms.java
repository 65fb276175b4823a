package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * How wages were repaid.
 *
 * @param document by which they were waived, sold for or drawn; null where the employer simply paid
 */
@Embeddable
public record RepaymentTerms(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        RepaymentSource source,

        @Column(name = "paid_on", nullable = false) LocalDate paidOn,
        String document) {

    public RepaymentTerms {
        Objects.requireNonNull(paidOn, "paidOn");
        boolean needed = source != RepaymentSource.EMPLOYER;
        if (needed && document == null) {
            throw new Rejection(ArrearsRefusal.DOCUMENT_MISSING).at("/repayment/document");
        }
    }
}
