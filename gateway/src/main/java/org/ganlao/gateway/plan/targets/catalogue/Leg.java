package org.ganlao.gateway.plan.targets.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * One way in which a fact leaves dated readings in a measure.
 *
 * @param name says in drill-through what the reading stands for
 * @param each an array of the fact; each element leaves a reading, and the other fields are looked up in it
 * @param first like {@code each}, but only the element with the earliest date counts
 * @param date path of the reading's business date ({@code occurredOn}, {@code onRoll.until}); no date, no reading
 * @param unless a boolean field; where it is true there is no reading
 * @param region field of the fact with the region that counts
 */
public record Leg(String name, String each, String first, String date, String unless, Amount value, String region) {

    public Leg {
        Objects.requireNonNull(name, "a leg needs a name");
        Objects.requireNonNull(date, "a leg needs a date");
        Objects.requireNonNull(value, "a leg needs a value");
        Objects.requireNonNull(region, "a leg needs a region field");
        if (each != null && first != null) {
            throw new IllegalArgumentException("a leg takes each element of an array or the first, not both");
        }
    }

    /** The steps of the date's path. */
    public List<String> datePath() {
        return List.of(date.split("\\."));
    }

    /** The array whose elements count, or null. */
    public String elements() {
        return each == null ? first : each;
    }
}
