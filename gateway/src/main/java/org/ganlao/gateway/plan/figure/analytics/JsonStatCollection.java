package org.ganlao.gateway.plan.figure.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is, as JSON-stat 2.0 has it. */
@Schema(description = "数据集与维度（JSON-stat 2.0 collection）· Datasets and dimensions")
record JsonStatCollection(
        String version, @JsonProperty("class") String type, String href, String label, Links link) {

    static JsonStatCollection of(String href, String label, List<Item> items) {
        return new JsonStatCollection(JsonStatDataset.VERSION, "collection", href, label, new Links(items));
    }

    @Schema(description = "链接 · Links")
    record Links(List<Item> item) {}

    /** @param type {@code dataset} or {@code dimension} */
    @Schema(description = "一项 · One of them")
    record Item(@JsonProperty("class") String type, String href, String label) {}
}
