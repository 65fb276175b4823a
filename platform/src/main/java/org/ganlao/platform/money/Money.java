package org.ganlao.platform.money;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.problem.Rejection;

/**
 * An amount in yuan with two places (分), exact. Nothing rounds by itself: only {@link #rounded} and {@link #times(BigDecimal)}
 * do, HALF_UP, and a calculation calls them once, at its end. JSON: {@code "12.50"}; database: {@code numeric(18,2)}.
 */
@JsonDeserialize(using = MoneyReader.class)
@Schema(
        type = SchemaType.STRING,
        pattern = "^-?\\d{1,16}(\\.\\d{1,2})?$",
        examples = "12.50",
        description = "Yuan with two places, as a decimal string; a JSON number with at most two places is read too")
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int MAX_INTEGER_DIGITS = 16;
    private static final Pattern FORM = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");

    /** @throws Rejection (422) if the amount has a third place, or more than sixteen digits before the point */
    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new Rejection(MoneyRefusal.MONEY_FORM);
        }
        if (amount.precision() - amount.scale() > MAX_INTEGER_DIGITS) {
            throw new Rejection(MoneyRefusal.MONEY_OUT_OF_RANGE);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @throws Rejection (422) unless the text is a plain decimal with at most two places */
    public static Money of(String decimal) {
        if (!FORM.matcher(decimal).matches()) {
            throw new Rejection(MoneyRefusal.MONEY_FORM);
        }
        return new Money(new BigDecimal(decimal));
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /** The result of an exact calculation, rounded HALF_UP to two places. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money times(long count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    /** Rounds HALF_UP to two places. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** {@code 12.50}. */
    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
