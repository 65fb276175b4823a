package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * What the shares paid for a farmer buy in the urban scheme. All the money goes along, and all of the account goes to the account.
 *
 * @param total the government's share, and the account with its interest, yuan
 * @param account of that, what the individual account has
 * @param base by which a month is bought, yuan; it counts by the lowest base of its own time
 * @param ofMonth what a month costs, yuan
 * @param months that it buys, whole ones
 * @param trace the figures by which it was worked out
 */
@Embeddable
public record ConversionWorking(
        @Column(nullable = false, updatable = false) Money total,
        @Column(nullable = false, updatable = false) Money account,
        @Column(nullable = false, updatable = false) Money base,

        @Column(name = "of_month", nullable = false, updatable = false)
        Money ofMonth,

        @Column(nullable = false, updatable = false) int months,
        @Column(nullable = false, updatable = false) Trace trace) {

    public ConversionWorking {
        Objects.requireNonNull(trace, "trace");
        if (account.compareTo(total) > 0) {
            throw new IllegalArgumentException("the account is a part of the whole");
        }
    }

    /**
     * @param rate of the base, as a factor
     * @param most months that are free to be bought
     */
    public static ConversionWorking of(Money total, Money account, Money base, BigDecimal rate, int most, Trace trace) {
        Money ofMonth = base.times(rate);
        int bought =
                total.amount().divide(ofMonth.amount(), 0, RoundingMode.DOWN).intValueExact();
        int months = Math.min(bought, most);
        if (months < 1) {
            throw new Rejection(LandRefusal.BUYS_NO_MONTH, ofMonth, total);
        }
        return new ConversionWorking(
                total,
                account,
                base,
                ofMonth,
                months,
                trace.and("total", total, "yuan")
                        .and("account", account, "yuan")
                        .and("free", most, "months"));
    }

    /** One month in the history of the urban scheme; what goes to the account is the person's part. */
    public record Part(Money personPart, Money otherPart) {}

    /** As many as the months; the sums are the total and the account, to the cent. */
    public List<Part> parts() {
        List<Money> whole = Apportionment.evenly(total, months);
        List<Money> toAccount = Apportionment.evenly(account, months);
        return IntStream.range(0, months)
                .mapToObj(at -> new Part(toAccount.get(at), whole.get(at).minus(toAccount.get(at))))
                .toList();
    }
}
