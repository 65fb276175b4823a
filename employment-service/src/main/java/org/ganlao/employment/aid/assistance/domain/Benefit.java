package org.ganlao.employment.aid.assistance.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.taxrelief.domain.Relief;
import org.ganlao.platform.money.Money;

/**
 * Something that a person receives, or asks for.
 *
 * @param id of its record; null of what is asked for
 * @param from first day; it belongs to the year of this day
 * @param to last day
 */
public record Benefit(BenefitKind kind, UUID id, String region, LocalDate from, LocalDate to, Money amount) {

    public static Benefit of(AskedSupport asked) {
        return new Benefit(
                BenefitKind.of(asked.kind()), null, asked.region(), asked.from(), asked.to(), asked.amount());
    }

    /** Taxes are relieved from the day of the certificate to the end of its year. */
    public static Benefit of(Relief asked) {
        LocalDate from = asked.issuedOn();
        return new Benefit(
                BenefitKind.of(asked.kind()),
                null,
                asked.region(),
                from,
                from.withDayOfYear(from.lengthOfYear()),
                asked.amount());
    }

    /** Whether both are for a part of one calendar month. */
    boolean sharesMonth(Benefit other) {
        return !YearMonth.from(other.to).isBefore(YearMonth.from(from))
                && !YearMonth.from(other.from).isAfter(YearMonth.from(to));
    }

    public int year() {
        return from.getYear();
    }
}
