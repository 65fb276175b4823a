package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * What a claim comes to. Not to be entitled is a result, too: {@code unmet} then says why.
 *
 * @param months for which the benefit is due at most; 0 with a lump sum
 * @param dueFrom first day of the first month; null with a lump sum, or while nobody is registered
 * @param amount yuan a month at first, or the lump sum; zero where conditions are unmet
 * @param trace every figure used, with its source
 */
@Embeddable
public record Assessment(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        ClaimKind kind,

        @Convert(converter = UnmetColumn.class) @Column(nullable = false)
        List<Unmet> unmet,

        @Column(name = "paid_months", nullable = false) int paidMonths,
        @Column(nullable = false) int months,
        @Column(name = "due_from") LocalDate dueFrom,
        @Column(nullable = false) Money amount,
        @Column(nullable = false) Trace trace) {

    public boolean entitled() {
        return unmet.isEmpty();
    }
}
