package org.ganlao.systemtests.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ganlao.systemtests.PlanFigures.Figure;

/**
 * A figure as it must be.
 *
 * @param denominator null where the target is neither ratio nor growth
 * @param kind what numerator and denominator make of it
 * @param told whether anything stands behind it: else there is no figure, least of all 0
 */
public record Expected(BigDecimal numerator, BigDecimal denominator, Kind kind, boolean told) {

    private static final BigDecimal PRECISION = new BigDecimal("0.000001");

    /** How a figure is worked out. */
    public enum Kind {
        NUMBER,
        RATIO,
        GROWTH
    }

    /** @param facts how many stand behind it */
    static Expected of(BigDecimal sum, long facts) {
        return new Expected(sum, null, Kind.NUMBER, facts > 0);
    }

    static Expected of(long count, long facts) {
        return of(BigDecimal.valueOf(count), facts);
    }

    static Expected ratio(BigDecimal numerator, BigDecimal denominator, long facts) {
        return new Expected(numerator, denominator, Kind.RATIO, facts > 0);
    }

    static Expected ratio(long numerator, long denominator, long facts) {
        return ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), facts);
    }

    static Expected growth(long now, long then, long facts) {
        return new Expected(BigDecimal.valueOf(now), BigDecimal.valueOf(then), Kind.GROWTH, facts > 0);
    }

    /** Whether this is what the platform says. */
    public boolean isShownBy(Figure shown) {
        if (!told) {
            return shown.actual() == null && shown.numerator() == null && shown.denominator() == null;
        }
        return switch (kind) {
            case NUMBER -> same(shown.actual(), numerator) && shown.numerator() == null && shown.denominator() == null;
            case RATIO, GROWTH ->
                same(shown.numerator(), numerator)
                        && same(shown.denominator(), denominator)
                        && isQuotient(shown.actual());
        };
    }

    private boolean isQuotient(BigDecimal shown) {
        if (shown == null || denominator.signum() == 0) {
            return shown == null && denominator.signum() == 0;
        }
        BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL64);
        BigDecimal exact = kind == Kind.GROWTH ? quotient.subtract(BigDecimal.ONE) : quotient;
        return exact.subtract(shown).abs().compareTo(PRECISION) <= 0;
    }

    private static boolean same(BigDecimal shown, BigDecimal posted) {
        return shown != null && shown.compareTo(posted) == 0;
    }
}
