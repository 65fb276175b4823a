package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * What is due once for a farmer, and who bears it. The shares are the due, to the cent.
 *
 * @param due yuan
 * @param trace the figures by which it was worked out
 */
@Embeddable
public record LandDue(
        @Column(nullable = false, updatable = false) Money due,

        @Column(name = "person_share", nullable = false, updatable = false)
        Money person,

        @Column(name = "collective_share", nullable = false, updatable = false)
        Money collective,

        @Column(name = "government_share", nullable = false, updatable = false)
        Money government,

        @Column(nullable = false, updatable = false) Trace trace) {

    private static final BigDecimal ONE = BigDecimal.ONE;

    public LandDue {
        Objects.requireNonNull(trace, "trace");
        if (!due.equals(person.plus(collective).plus(government))) {
            throw new IllegalArgumentException("the shares are not the due " + due);
        }
    }

    /**
     * What it is worked out by, as factors.
     *
     * @param averageWage of a year, yuan
     * @param base of that wage
     * @param rate of that base
     * @param years that are paid at once
     */
    public record Rates(
            Money averageWage,
            BigDecimal base,
            BigDecimal rate,
            int years,
            BigDecimal person,
            BigDecimal collective,
            BigDecimal government) {

        public Rates {
            if (person.add(collective).add(government).compareTo(ONE) != 0) {
                throw new IllegalArgumentException(
                        "the shares %s, %s and %s are not the whole".formatted(person, collective, government));
            }
        }
    }

    /** The due is rounded HALF_UP once, then divided without another rounding. */
    public static LandDue of(Rates rates, Trace trace) {
        Money due = rates.averageWage()
                .times(rates.base().multiply(rates.rate()).multiply(BigDecimal.valueOf(rates.years())));
        List<Money> shares = Apportionment.of(due, List.of(rates.person(), rates.collective(), rates.government()));
        return new LandDue(due, shares.get(0), shares.get(1), shares.get(2), trace);
    }

    public Money of(ContributionShare share) {
        return switch (share) {
            case PERSON -> person;
            case COLLECTIVE -> collective;
            case GOVERNMENT -> government;
        };
    }
}
