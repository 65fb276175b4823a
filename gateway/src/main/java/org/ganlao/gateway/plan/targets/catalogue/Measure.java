package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * What is collected from facts, month by month and region by region.
 *
 * @param distinct field whose members count once in a plan year, at their earliest living reading; null where every
 *     reading counts
 * @param openedByFacts whether the facts themselves tell what stood when counting began, so that nobody states it here;
 *     changes no reading
 */
public record Measure(
        String id,
        String domain,
        String fact,
        List<Condition> where,
        String distinct,
        List<Leg> legs,

        @JsonIgnore boolean openedByFacts) {

    public Measure {
        Objects.requireNonNull(id, "a measure needs an id");
        Objects.requireNonNull(domain, "a measure needs a domain");
        Objects.requireNonNull(fact, "a measure needs a fact");
        where = List.copyOf(where);
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a measure needs at least one leg");
        }
        if (distinct != null && (legs.size() > 1 || !legs.get(0).value().equals(Amount.ONE))) {
            throw new IllegalArgumentException("distinct members count as one each, by one leg");
        }
    }

    public boolean isDistinct() {
        return distinct != null;
    }

    /** Whether the fact's fields meet every condition. */
    public boolean counts(JsonNode factData) {
        return where.stream().allMatch(condition -> condition.holds(factData));
    }
}
