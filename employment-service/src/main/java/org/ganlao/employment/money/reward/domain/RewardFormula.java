package org.ganlao.employment.money.reward.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.problem.Rejection;

/**
 * Gives points for what cities achieved: for each indicator its weight × what counts of the city's achievement ÷ the targets of
 * all cities. An achievement counts up to the cap, a multiple of the city's own target. So a city is rewarded for the part of
 * the whole task that it did.
 *
 * @param weights by indicator
 * @param cap 1.2 lets 120 % of the target count
 */
public record RewardFormula(Map<String, BigDecimal> weights, BigDecimal cap) {

    private static final int PLACES_OF_POINTS = 12;

    public RewardFormula {
        weights = Map.copyOf(weights);
    }

    /**
     * The working, city by city and indicator by indicator.
     *
     * @param cities all that take part
     * @throws Rejection unless each city has one achievement with a target for each indicator
     */
    public List<RewardLine> points(Set<String> cities, Collection<Achievement> achievements) {
        achievements.forEach(achievement -> requireKnown(cities, achievement));
        List<RewardLine> lines = new ArrayList<>();
        weights.keySet().stream().sorted().forEach(indicator -> {
            Map<String, Achievement> byCity = ofIndicator(indicator, cities, achievements);
            BigDecimal all = byCity.values().stream().map(Achievement::target).reduce(BigDecimal.ZERO, BigDecimal::add);
            byCity.values().forEach(achievement -> lines.add(line(achievement, all)));
        });
        return lines;
    }

    /** What is lacking before the formula can be used: an indicator in a city for which there is no target; empty where nothing is. */
    public Optional<Achievement> withoutTarget(Set<String> cities, Collection<Achievement> achievements) {
        return weights.keySet().stream()
                .sorted()
                .flatMap(
                        indicator -> cities.stream().sorted().map(city -> new Achievement(city, indicator, null, null)))
                .filter(needed -> achievements.stream().noneMatch(known -> gives(known, needed)))
                .findFirst();
    }

    private static boolean gives(Achievement known, Achievement needed) {
        return known.region().equals(needed.region())
                && known.indicator().equals(needed.indicator())
                && known.target() != null
                && known.target().signum() > 0;
    }

    private void requireKnown(Set<String> cities, Achievement achievement) {
        if (!cities.contains(achievement.region()) || !weights.containsKey(achievement.indicator())) {
            throw new Rejection(RewardRefusal.ACHIEVEMENT_UNKNOWN, achievement.region(), achievement.indicator());
        }
    }

    private static Map<String, Achievement> ofIndicator(
            String indicator, Set<String> cities, Collection<Achievement> achievements) {
        Map<String, List<Achievement>> stated = achievements.stream()
                .filter(achievement -> achievement.indicator().equals(indicator))
                .collect(Collectors.groupingBy(Achievement::region));
        return cities.stream().sorted().collect(Collectors.toMap(Function.identity(), city -> {
            List<Achievement> ofCity = stated.getOrDefault(city, List.of());
            if (ofCity.size() != 1
                    || ofCity.get(0).target() == null
                    || ofCity.get(0).target().signum() <= 0) {
                throw new Rejection(RewardRefusal.ACHIEVEMENT_INCOMPLETE, city, indicator);
            }
            return ofCity.get(0);
        }));
    }

    private RewardLine line(Achievement achievement, BigDecimal all) {
        BigDecimal achieved = achievement.achieved() == null ? BigDecimal.ZERO : achievement.achieved();
        BigDecimal counted = achieved.min(achievement.target().multiply(cap)).max(BigDecimal.ZERO);
        BigDecimal weight = weights.get(achievement.indicator());
        return new RewardLine(
                achievement.region(),
                achievement.indicator(),
                achievement.target(),
                achieved,
                counted,
                weight,
                weight.multiply(counted).divide(all, PLACES_OF_POINTS, RoundingMode.HALF_UP));
    }
}
