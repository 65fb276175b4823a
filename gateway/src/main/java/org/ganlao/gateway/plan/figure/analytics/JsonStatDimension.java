package org.ganlao.gateway.plan.figure.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dimension as JSON-stat 2.0 has it.
 *
 * @param version null inside a dataset
 * @param type {@code dimension}; null inside a dataset
 */
@Schema(description = "维度（JSON-stat 2.0）· A dimension")
record JsonStatDimension(
        String version, @JsonProperty("class") String type, String label, Category category) {

    static JsonStatDimension of(String label, Category category) {
        return new JsonStatDimension(null, null, label, category);
    }

    /** @param units null where no code has one of its own */
    JsonStatDimension withUnits(Map<String, CodeUnit> units) {
        return of(label, new Category(category.index(), category.label(), category.child(), units));
    }

    JsonStatDimension alone() {
        return new JsonStatDimension(JsonStatDataset.VERSION, "dimension", label, category);
    }

    /**
     * The codes of a dimension.
     *
     * @param child codes directly below a code; null where the codes form no tree
     */
    @Schema(description = "代码 · Codes, their labels, tree and units")
    record Category(
            List<String> index,
            Map<String, String> label,
            Map<String, List<String>> child,
            Map<String, CodeUnit> unit) {}

    /** What values under a code are expressed in. */
    @Schema(description = "计量单位 · Unit of the values under a code")
    record CodeUnit(int decimals, String label) {}
}
