package org.ganlao.employment.market.matching.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well a person fits a vacancy.
 *
 * @param total sum of the points
 * @param working what each criterion brought
 */
public record Score(BigDecimal total, List<Points> working) {

    public static Score of(Profile person, Profile vacancy, Weights weights) {
        List<Points> working = List.of(
                Points.of(
                        MatchCriterion.OCCUPATION,
                        Nearness.between(person.classes(), vacancy.classes()),
                        weights.occupation()),
                Points.of(
                        MatchCriterion.REGION, Nearness.between(person.regions(), vacancy.regions()), weights.region()),
                Points.of(MatchCriterion.LEVEL, Nearness.of(person.level(), vacancy.level()), weights.level()));
        return new Score(working.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add), working);
    }
}
