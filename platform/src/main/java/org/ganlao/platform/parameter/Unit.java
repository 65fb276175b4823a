package org.ganlao.platform.parameter;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/** What a unit demands of a value. Units are free words, so that a new one needs no release; four have a meaning here. */
final class Unit {

    static final String TEXT = "text";
    static final String YUAN = "yuan";
    static final String PERCENT = "percent";
    static final String PER_MILLE = "per-mille";

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

    private Unit() {}

    static void requireFit(String value, String unit) {
        boolean fits = switch (unit) {
            case TEXT -> !value.isBlank();
            case YUAN -> isMoney(value);
            default -> DECIMAL.matcher(value).matches();
        };
        if (!fits) {
            throw new Rejection(ParameterRefusal.PARAMETER_VALUE_INVALID, value, unit);
        }
    }

    /** The number to multiply with: 8 percent are 0.08, 2 per mille 0.002. */
    static BigDecimal factor(String value, String unit) {
        BigDecimal number = new BigDecimal(value);
        return switch (unit) {
            case PERCENT -> number.movePointLeft(2);
            case PER_MILLE -> number.movePointLeft(3);
            default -> number;
        };
    }

    private static boolean isMoney(String value) {
        try {
            Money.of(value);
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }
}
