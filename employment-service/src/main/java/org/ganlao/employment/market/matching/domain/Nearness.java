package org.ganlao.employment.market.matching.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ganlao.employment.occupation.domain.SkillLevel;

/**
 * How much of a wish is met, as a fraction from 0 to 1.
 *
 * @param have how much there is of it
 * @param need how much makes the whole; more is not counted
 */
record Nearness(int have, int need) {

    static final Nearness FULL = new Nearness(1, 1);

    Nearness {
        if (have < 0 || need < 1) {
            throw new IllegalArgumentException("%d of %d".formatted(have, need));
        }
        have = Math.min(have, need);
    }

    /** Of two places in a tree: steps from the root that they share, of those of the one that lies higher. */
    static Nearness between(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int shared = 0;
        while (shared < most && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return new Nearness(shared, most);
    }

    /** Whole where no level is asked for, or the one held is as high; else steps held of those asked for. */
    static Nearness of(SkillLevel held, SkillLevel asked) {
        if (asked == null) {
            return FULL;
        }
        return new Nearness(held == null ? 0 : held.ordinal() + 1, asked.ordinal() + 1);
    }

    /** That part of the weight, HALF_UP to two places. */
    BigDecimal of(BigDecimal weight) {
        return weight.multiply(BigDecimal.valueOf(have)).divide(BigDecimal.valueOf(need), 2, RoundingMode.HALF_UP);
    }
}
