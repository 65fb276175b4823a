package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * With what value a reading counts: a constant, or a field of the fact, either with a sign.
 *
 * @param field null for a constant
 */
public record Amount(BigDecimal factor, String field) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    static final Amount ONE = new Amount(BigDecimal.ONE, null);

    /** {@code 1}, {@code -1}, {@code amount} or {@code -amount}. */
    static Amount of(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Amount(new BigDecimal(text), null);
        }
        return text.startsWith("-")
                ? new Amount(BigDecimal.ONE.negate(), text.substring(1))
                : new Amount(BigDecimal.ONE, text);
    }

    /** @throws IllegalArgumentException if the field holds no number */
    public BigDecimal in(JsonNode fact) {
        if (field == null) {
            return factor;
        }
        JsonNode value = fact.get(field);
        if (value == null || !(value.isTextual() || value.isNumber())) {
            throw new IllegalArgumentException(field + " holds no number");
        }
        return new BigDecimal(value.asText()).multiply(factor);
    }
}
