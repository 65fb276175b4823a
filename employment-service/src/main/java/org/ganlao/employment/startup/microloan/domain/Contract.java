package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a contract froze: figures of the day on which it was signed.
 *
 * @param percent rate of the year
 * @param penalty rate of arrears as a multiple of it
 * @param allocation order in which a payment settles what is due: {@code penalty interest principal}
 */
@Embeddable
public record Contract(
        @Column(name = "signed_on") LocalDate signedOn, BigDecimal percent, BigDecimal penalty, String allocation) {

    InterestRate rate() {
        return new InterestRate(percent);
    }

    /** @throws IllegalArgumentException unless the order names each part once */
    ArrearsRules arrears() {
        List<Part> order = Arrays.stream(allocation.toUpperCase(Locale.ROOT).split(" "))
                .map(Part::valueOf)
                .toList();
        return new ArrearsRules(order, penalty);
    }
}
