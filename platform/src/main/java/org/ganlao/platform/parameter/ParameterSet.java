package org.ganlao.platform.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * The figures of one day, for one calculation: it remembers what was asked, so that the result can name its sources. Not
 * for several threads.
 *
 * <p>A value is that of the region, else of the nearest region above it, else the one that holds everywhere. Where none
 * is in force the calculation is refused with {@code parameter-missing}; nothing has a default.
 */
public final class ParameterSet {

    private final ParameterBook book;
    private final LocalDate day;
    private final Set<DatedValue> used = new LinkedHashSet<>();

    ParameterSet(ParameterBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** @param region code; null asks for the value that holds everywhere */
    public BigDecimal decimal(String key, String region) {
        return new BigDecimal(value(key, region).value());
    }

    public BigDecimal decimal(String key) {
        return decimal(key, null);
    }

    /** What to multiply with: a value of 8 percent gives 0.08. */
    public BigDecimal factor(String key, String region) {
        DatedValue found = value(key, region);
        return Unit.factor(found.value(), found.unit());
    }

    public BigDecimal factor(String key) {
        return factor(key, null);
    }

    public Money money(String key, String region) {
        return Money.of(value(key, region).value());
    }

    public Money money(String key) {
        return money(key, null);
    }

    /** @throws ArithmeticException if the value has a fraction */
    public int integer(String key, String region) {
        return decimal(key, region).intValueExact();
    }

    public int integer(String key) {
        return integer(key, null);
    }

    public String text(String key, String region) {
        return value(key, region).value();
    }

    public String text(String key) {
        return text(key, null);
    }

    /** Every value that was used, in the order in which it was first asked for. */
    public List<DatedValue> trace() {
        return List.copyOf(used);
    }

    private DatedValue value(String key, String region) {
        DatedValue found = book.find(key, region, day)
                .orElseThrow(() ->
                        new Rejection(ParameterRefusal.PARAMETER_MISSING, key, day, region == null ? "*" : region));
        used.add(found);
        return found;
    }
}
