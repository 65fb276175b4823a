package org.ganlao.skills.funding.subsidy.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;

/**
 * What a rule says of one graduate.
 *
 * @param lacking what the rule asks for in full and the graduate does not have
 * @param amount nothing where it is refused
 */
public record Release(String rule, ReleaseOutcome outcome, Set<ReleaseNeed> lacking, Money amount) {

    private static final List<ReleaseNeed> ALWAYS =
            List.of(ReleaseNeed.NOT_SUBSIDISED_BEFORE, ReleaseNeed.CLAIMED_IN_TIME);

    public Release {
        lacking = Set.copyOf(lacking);
    }

    /** Nothing, for what is lacking. */
    public Release refused() {
        return new Release(rule, ReleaseOutcome.REFUSED, lacking, Money.ZERO);
    }

    /** The same, less what was paid of it before. */
    public Release beyond(Money paid) {
        return new Release(rule, outcome, lacking, amount.minus(paid));
    }

    /**
     * @param met what the graduate has
     * @param reduced part of the full amount that is released where all needs are met and what the full amount asks for is not
     */
    public static Release by(ReleaseRule rule, Set<ReleaseNeed> met, Money full, BigDecimal reduced) {
        List<ReleaseNeed> needed = Stream.concat(ALWAYS.stream(), rule.needs().stream())
                .filter(need -> !met.contains(need))
                .toList();
        Set<ReleaseNeed> lacking = EnumSet.noneOf(ReleaseNeed.class);
        lacking.addAll(needed);
        rule.fullWith().stream().filter(need -> !met.contains(need)).forEach(lacking::add);
        if (!needed.isEmpty()) {
            return new Release(rule.code(), ReleaseOutcome.REFUSED, lacking, Money.ZERO);
        }
        return lacking.isEmpty()
                ? new Release(rule.code(), ReleaseOutcome.RELEASED, lacking, full)
                : new Release(rule.code(), ReleaseOutcome.REDUCED, lacking, full.times(reduced));
    }
}
