package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What the JSON-stat 2.0 format demands of every dataset. */
final class JsonStatInvariants {

    private JsonStatInvariants() {}

    static void hold(JsonNode cube) {
        assertThat(cube.path("version").asText()).isEqualTo("2.0");
        assertThat(cube.path("class").asText()).isEqualTo("dataset");
        List<String> id = texts(cube.path("id"));
        assertThat(id).doesNotHaveDuplicates().hasSameSizeAs(list(cube.path("size")));
        assertThat(fields(cube.path("dimension"))).containsExactlyInAnyOrderElementsOf(id);
        long product = 1;
        for (int i = 0; i < id.size(); i++) {
            int size = cube.path("size").get(i).asInt();
            product *= size;
            dimension(cube.path("dimension").path(id.get(i)).path("category"), size);
        }
        assertThat(cube.path("value")).as("product of sizes").hasSize((int) product);
        for (JsonNode role : cube.path("role")) {
            assertThat(texts(role)).isSubsetOf(id);
        }
        assertThat(fields(cube.path("role"))).isSubsetOf("geo", "time", "metric");
        Set<String> flags = new HashSet<>(fields(cube.at("/extension/status/label")));
        for (String position : fields(cube.path("status"))) {
            assertThat(Long.parseLong(position)).isBetween(0L, product - 1);
            assertThat(flags).contains(cube.path("status").path(position).asText());
        }
        for (int position = 0; position < product; position++) {
            if (cube.path("value").get(position).isNull()) {
                assertThat(cube.path("status").path(String.valueOf(position)).asText())
                        .as("flag of the missing value %d", position)
                        .isIn("m", "z");
            }
        }
    }

    private static void dimension(JsonNode category, int size) {
        List<String> codes = texts(category.path("index"));
        assertThat(codes).hasSize(size).doesNotHaveDuplicates();
        assertThat(fields(category.path("label"))).containsExactlyElementsOf(codes);
        assertThat(fields(category.path("child"))).isSubsetOf(codes);
        category.path("child").forEach(children -> assertThat(texts(children)).isSubsetOf(codes));
        assertThat(fields(category.path("unit"))).isSubsetOf(codes);
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
