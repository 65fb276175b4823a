package org.ganlao.gateway.route.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ganlao.gateway.route.ServicePath;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode merged = new DocumentMerge("Ganlao", "all", ServicePath::isPublic)
            .with(List.of(document("employment", "/api/employment", "placements"), document("gateway", "", "plans")))
            .signedInAt("https://identity.test/.well-known/openid-configuration");

    @Test
    void paths_are_those_of_the_front_door() {
        assertThat(names(merged.path("paths"))).containsExactly("/api/employment/v1/placements", "/v1/plans");
    }

    @Test
    void schemas_carry_the_name_of_their_service_and_so_do_references_to_them() {
        assertThat(names(merged.at("/components/schemas"))).containsExactly("employment_View", "gateway_View");
        assertThat(merged.at("/paths/~1v1~1plans/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/gateway_View");
    }

    @Test
    void operation_ids_are_unique() {
        List<String> ids = new ArrayList<>();
        merged.findValues("operationId").forEach(id -> ids.add(id.asText()));

        assertThat(ids).doesNotHaveDuplicates().containsExactly("employment_Resource_list", "gateway_Resource_list");
    }

    @Test
    void every_operation_is_tagged_with_its_service() {
        assertThat(merged.at("/paths/~1v1~1plans/get/tags").toString()).isEqualTo("[\"gateway\"]");
        assertThat(merged.at("/tags/0/name").asText()).isEqualTo("employment");
    }

    @Test
    void what_needed_a_token_needs_one_from_the_identity_provider() {
        assertThat(merged.at("/paths/~1v1~1plans/get/security").toString()).isEqualTo("[{\"oidc\":[]}]");
        assertThat(merged.at("/components/securitySchemes").toString())
                .isEqualTo("{\"oidc\":{\"type\":\"openIdConnect\","
                        + "\"openIdConnectUrl\":\"https://identity.test/.well-known/openid-configuration\"}}");
    }

    @Test
    void every_reference_leads_somewhere() {
        for (JsonNode reference : merged.findValues("$ref")) {
            assertThat(merged.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    private static ServiceDocument document(String name, String prefix, String resource) {
        return new ServiceDocument(name, prefix, json("""
                {"openapi": "3.1.0", "info": {"title": "A service"},
                 "paths": {
                  "/v1/%s": {"get": {"operationId": "Resource_list", "tags": ["any"], "security": [{"SecurityScheme": ["clerk"]}],
                   "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}},
                  "/internal/counts": {"get": {"operationId": "Counts_read"}}},
                 "components": {"schemas": {"View": {"type": "object"}}, "securitySchemes": {"SecurityScheme": {"type": "openIdConnect"}}}}
                """.formatted(resource)));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
