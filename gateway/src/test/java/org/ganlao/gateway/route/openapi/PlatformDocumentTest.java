package org.ganlao.gateway.route.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;

/** Over the documents that the contracts really hold. */
class PlatformDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document = document();

    @Test
    void all_five_are_in_it() {
        assertThat(texts(document.path("tags").findValues("name")))
                .containsExactly("employment", "social-insurance", "skills", "labor-rights", "gateway");
    }

    @Test
    void every_path_is_one_that_the_front_door_lets_through_or_the_gateways_own() {
        document.path("paths")
                .fieldNames()
                .forEachRemaining(path ->
                        assertThat(path).matches("(/api/(employment|insurance|skills|rights))?/(v1|problems)/.*"));
        assertThat(document.path("paths").has("/api/employment/v1/placements")).isTrue();
        assertThat(document.path("paths").has("/v1/plans/{plan}/progress")).isTrue();
    }

    @Test
    void no_two_operations_have_one_id() {
        assertThat(texts(document.findValues("operationId"))).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = texts(document.findValues("$ref"));

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void it_is_the_same_as_yaml() throws Exception {
        LoaderOptions ofAnyLength = new LoaderOptions();
        ofAnyLength.setCodePointLimit(Integer.MAX_VALUE);

        JsonNode yaml = new YAMLMapper(
                        YAMLFactory.builder().loaderOptions(ofAnyLength).build())
                .readTree(TestDocument.platform().yaml().text());

        assertThat(yaml.path("paths")).hasSameSizeAs(document.path("paths"));
    }

    @Test
    void every_answer_says_how_much_a_client_may_still_ask() {
        document.path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("responses")
                        .forEach(response -> assertThat(resolved(response)
                                        .at("/headers/RateLimit/$ref")
                                        .asText())
                                .isEqualTo("#/components/headers/RateLimit"))));
    }

    @Test
    void what_is_passed_on_may_fail_behind_the_door_and_what_the_gateway_answers_may_not() {
        assertThat(document.at("/paths/~1api~1employment~1v1~1placements/get/responses")
                        .has("504"))
                .isTrue();
        assertThat(document.at("/paths/~1v1~1plans/get/responses").has("504")).isFalse();
    }

    @Test
    void nothing_is_in_it_that_nothing_leads_to() {
        List<String> references = texts(document.findValues("$ref"));

        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                name -> assertThat(references).contains("#/components/" + kind.getKey() + "/" + name)));
    }

    private JsonNode resolved(JsonNode response) {
        String reference = response.path("$ref").asText();
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }

    /** A schema may have a property named like what is looked for: then it is no text. */
    private static List<String> texts(List<JsonNode> nodes) {
        return nodes.stream().filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(TestDocument.platform().json().text());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
