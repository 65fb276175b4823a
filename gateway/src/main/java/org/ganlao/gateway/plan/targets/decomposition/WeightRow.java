package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/**
 * What one region weighs, as a row of a file; the rows of one {@code sourceRef} are a set and say the same of it.
 *
 * @param sourceRef of the set
 * @param inside region inside which the set is stated
 * @param weights code of the set
 * @param source where the figures come from
 * @param confirmed false of working figures that wait for better ones
 * @param region that weighs
 */
record WeightRow(
        @NotBlank @Size(max = 100) String sourceRef,
        @NotBlank @Size(max = 40) String plan,
        @NotNull @Pattern(regexp = "[0-9]{6}") String inside,

        @NotNull @Size(max = 80) @Pattern(regexp = WeightSetRequest.CODE)
        String weights,

        @NotBlank @Size(max = 100) String labelZh,
        @NotBlank @Size(max = 100) String labelEn,
        @NotBlank @Size(max = 500) String source,
        boolean confirmed,
        @NotBlank @Size(max = 12) String region,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 6)
        BigDecimal weight) {

    /** Whether it says the same of its set as the rows before it. */
    boolean isOf(String planOfSet, WeightSet set) {
        return plan.equals(planOfSet)
                && inside.equals(set.region())
                && weights.equals(set.code())
                && label().equals(set.label())
                && source.equals(set.source())
                && confirmed == set.confirmed();
    }

    /** The set that it begins, without a weight yet. */
    WeightSet begins(String by, Instant at) {
        return new WeightSet(inside, weights, label(), source, confirmed, by, at, Map.of());
    }

    private Label label() {
        return new Label(labelZh, labelEn);
    }
}
