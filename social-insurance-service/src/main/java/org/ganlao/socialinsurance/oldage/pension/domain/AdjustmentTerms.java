package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a yearly adjustment adds to each pension, beside its tiers.
 *
 * @param fromMonth first day of the first month with it
 * @param retiredUntil last day of retirement of those who get it
 * @param general for everyone
 * @param perYear for each year counted; months as fractions
 * @param seniorTitle for holders of a senior professional title
 */
@Embeddable
public record AdjustmentTerms(
        @Column(name = "from_month", nullable = false) LocalDate fromMonth,
        @Column(name = "retired_until", nullable = false) LocalDate retiredUntil,
        @Column(nullable = false) Money general,
        @Column(name = "per_year", nullable = false) Money perYear,
        @Column(name = "senior_title", nullable = false) Money seniorTitle) {

    public AdjustmentTerms {
        Objects.requireNonNull(retiredUntil, "retiredUntil");
        if (fromMonth.getDayOfMonth() != 1) {
            throw new Rejection(PensionRefusal.NO_FIRST_OF_A_MONTH).at("/terms/fromMonth");
        }
        if (general.isNegative() || perYear.isNegative() || seniorTitle.isNegative()) {
            throw new Rejection(PensionRefusal.NEGATIVE_FIGURE).at("/terms");
        }
    }
}
