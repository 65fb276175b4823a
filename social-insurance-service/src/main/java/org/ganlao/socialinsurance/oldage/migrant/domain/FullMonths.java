package org.ganlao.socialinsurance.oldage.migrant.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * How many months paid at lower rates count in the full scheme: as many as the money would have paid at the full rates.
 *
 * @param months that were paid
 * @param paid for them, yuan
 * @param full what they would have cost, yuan
 * @param kept of them, those that count
 * @param trace by what it was worked out
 */
@Embeddable
public record FullMonths(
        @Column(nullable = false, updatable = false) int months,
        @Column(nullable = false, updatable = false) Money paid,

        @Column(name = "full_cost", nullable = false, updatable = false)
        Money full,

        @Column(nullable = false, updatable = false) int kept,
        @Column(nullable = false, updatable = false) Trace trace) {

    public FullMonths {
        Objects.requireNonNull(trace, "trace");
    }

    /**
     * @param paid yuan
     * @param full what is billed at the full rates, yuan
     */
    public record Paid(YearMonth month, Money paid, Money full) {}

    /** What is over in one month makes up for another; a part of a month does not count. */
    public static FullMonths of(List<Paid> months, Trace trace) {
        Money paid = Money.sum(months.stream().map(Paid::paid).toList());
        Money full = Money.sum(months.stream().map(Paid::full).toList());
        int kept = paid.compareTo(full) >= 0
                ? months.size()
                : paid.amount()
                        .multiply(BigDecimal.valueOf(months.size()))
                        .divide(full.amount(), 0, RoundingMode.DOWN)
                        .intValueExact();
        return new FullMonths(
                months.size(),
                paid,
                full,
                kept,
                trace.and("paid", paid, "yuan").and("at the full rates", full, "yuan"));
    }

    /** Months that do not count. */
    public int dropped() {
        return months - kept;
    }
}
