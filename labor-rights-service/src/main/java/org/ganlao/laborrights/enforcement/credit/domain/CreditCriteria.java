package org.ganlao.laborrights.enforcement.credit.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Published criteria: the worst grade of which a criterion is met, else A.
 *
 * @param from first day on which they hold
 * @param confirmed whether the operator has checked them against the publication
 */
public record CreditCriteria(LocalDate from, String source, boolean confirmed, List<Criterion> criteria) {

    /** @param atLeast how often the fact must have happened in the year */
    public record Criterion(CreditGrade grade, String fact, int atLeast) {

        boolean isMetBy(Map<String, Integer> counts) {
            return counts.getOrDefault(fact, 0) >= atLeast;
        }
    }

    public CreditCriteria {
        criteria = List.copyOf(criteria);
        criteria.forEach(one -> {
            if (one.atLeast() < 1) {
                throw new IllegalArgumentException(one.fact() + " " + one.atLeast());
            }
        });
    }

    /** @param counts by the codes of the facts; what is left out did not happen */
    public CreditGrade grade(Map<String, Integer> counts) {
        return criteria.stream()
                .filter(one -> one.isMetBy(counts))
                .map(Criterion::grade)
                .max(Comparator.naturalOrder())
                .orElse(CreditGrade.A);
    }
}
