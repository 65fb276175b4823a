package org.ganlao.skills.provider.rating.domain;

import java.util.Objects;

/**
 * What one kind of fact is worth.
 *
 * @param points of each; negative where they are taken off
 * @param most that all of them add or take off together, positive; null without a bound
 */
public record Criterion(RatedFact fact, String zh, String en, int points, Integer most) {

    public Criterion {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    int worth(long count) {
        long sum = count * points;
        if (most != null) {
            sum = Math.max(-most, Math.min(most, sum));
        }
        return Math.toIntExact(sum);
    }
}
