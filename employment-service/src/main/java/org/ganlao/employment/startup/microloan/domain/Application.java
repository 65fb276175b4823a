package org.ganlao.employment.startup.microloan.domain;

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
 * What is applied for.
 *
 * @param region whose guarantee centre takes the application
 * @param partners how many persons a partnership has; otherwise 1
 * @param fund which shall guarantee the loan
 */
@Embeddable
public record Application(
        @Column(nullable = false) String region,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        LoanProduct product,

        @Column(nullable = false) int partners,
        @Column(nullable = false) Money principal,
        @Column(nullable = false) int months,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        RepaymentMethod method,

        @Column(nullable = false) String purpose,
        @Column(name = "applied_on", nullable = false) LocalDate appliedOn,
        @Column(nullable = false) UUID fund) {

    public Application {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(fund, "fund");
        if ((product == LoanProduct.PARTNERSHIP) != (partners > 1)) {
            throw new Rejection(MicroloanRefusal.PARTNERS_AND_PRODUCT).at("/application/partners");
        }
        if (!principal.isPositive()) {
            throw new Rejection(MicroloanRefusal.NOTHING_APPLIED_FOR).at("/application/principal");
        }
    }

    public void requireWithin(LoanLimits limits) {
        if (principal.compareTo(limits.most(product, partners)) > 0) {
            throw new Rejection(MicroloanRefusal.MORE_THAN_THE_MOST, limits.most(product, partners))
                    .at("/application/principal");
        }
        if (months > limits.months()) {
            throw new Rejection(MicroloanRefusal.LONGER_THAN_THE_LONGEST, limits.months()).at("/application/months");
        }
    }
}
