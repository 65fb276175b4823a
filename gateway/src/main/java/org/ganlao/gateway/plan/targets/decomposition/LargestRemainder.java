package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits a number so that the parts are whole units and sum to it exactly: each gets its quota rounded down, and what is left
 * over goes, a unit each, to those whose quota lost most; among equals to the lower code.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    private record Quota(String key, BigInteger units, BigInteger remainder) {}

    /**
     * @param decimals of the unit in which parts are whole; the total has no more
     * @param weights none negative, at least one positive
     */
    static Map<String, BigDecimal> split(BigDecimal total, int decimals, Map<String, BigDecimal> weights) {
        BigInteger units = total.movePointRight(decimals).toBigIntegerExact();
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        Map<String, BigInteger> whole = new TreeMap<>();
        weights.forEach((key, weight) -> whole.put(key, weight.setScale(scale).unscaledValue()));
        BigInteger sum = whole.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<Quota> quotas = whole.entrySet().stream()
                .map(entry -> {
                    BigInteger[] quota = units.multiply(entry.getValue()).divideAndRemainder(sum);
                    return new Quota(entry.getKey(), quota[0], quota[1]);
                })
                .sorted(Comparator.comparing(Quota::remainder).reversed().thenComparing(Quota::key))
                .toList();
        int left = units.subtract(quotas.stream().map(Quota::units).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        Map<String, BigDecimal> parts = new TreeMap<>();
        for (int i = 0; i < quotas.size(); i++) {
            Quota quota = quotas.get(i);
            BigInteger part = i < left ? quota.units().add(BigInteger.ONE) : quota.units();
            parts.put(quota.key(), new BigDecimal(part, decimals));
        }
        return parts;
    }
}
