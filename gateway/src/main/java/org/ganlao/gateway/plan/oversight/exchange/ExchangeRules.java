package org.ganlao.gateway.plan.oversight.exchange;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.ganlao.platform.datafile.DataFile;

/**
 * Figures of {@code plans/exchange.yaml}.
 *
 * @param unit code of the office that registers systems
 * @param connectedWithinHours how long ago a city may have reported and still count as connected
 * @param volumeDays how many days, today's included, make up the volume
 * @param people programs by which people work, which are no systems
 * @param labourMarketIndicator the indicator of how tight the labour market is
 */
record ExchangeRules(
        String unit, int connectedWithinHours, int volumeDays, Set<String> people, String labourMarketIndicator) {

    private static final String FILE = "/plans/exchange.yaml";

    ExchangeRules {
        Objects.requireNonNull(unit, "an office registers systems");
        people = Set.copyOf(people);
        Objects.requireNonNull(labourMarketIndicator, "an indicator tells of the labour market");
        if (connectedWithinHours < 1 || volumeDays < 1) {
            throw new IllegalArgumentException("hours and days are counted from 1");
        }
    }

    static ExchangeRules shipped() {
        return DataFile.find(FILE, ExchangeRules.class)
                .orElseThrow(() -> new IllegalStateException(FILE + " is missing"));
    }

    Duration connectedWithin() {
        return Duration.ofHours(connectedWithinHours);
    }
}
