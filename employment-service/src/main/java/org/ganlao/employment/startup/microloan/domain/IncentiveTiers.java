package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ganlao.platform.money.Money;

/**
 * What is granted for which recovery rate.
 *
 * @param percentFrom percent of the recovered principal by the least recovery rate, in percent, that earns it
 */
record IncentiveTiers(NavigableMap<BigDecimal, BigDecimal> percentFrom) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    IncentiveTiers {
        percentFrom = Collections.unmodifiableNavigableMap(new TreeMap<>(percentFrom));
    }

    /** @param written as the parameter writes them, each the least rate and what it earns: {@code 95:0.5 98:1} */
    static IncentiveTiers of(String written) {
        NavigableMap<BigDecimal, BigDecimal> tiers = new TreeMap<>();
        for (String tier : written.split(" ")) {
            String[] parts = tier.split(":");
            tiers.put(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        }
        return new IncentiveTiers(tiers);
    }

    /** Percent of the recovered principal; nothing below the lowest tier, and where nothing fell due. */
    BigDecimal percent(Money due, Money recovered) {
        if (due.isZero()) {
            return BigDecimal.ZERO;
        }
        // Multiplied, so that a rate just below a tier is not rounded into it.
        BigDecimal hundredfold = recovered.amount().multiply(HUNDRED);
        return percentFrom.descendingMap().entrySet().stream()
                .filter(tier -> hundredfold.compareTo(tier.getKey().multiply(due.amount())) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
