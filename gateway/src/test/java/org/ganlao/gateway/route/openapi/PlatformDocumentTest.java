package org.ganlao.gateway.route.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.ganlao.gateway.route.SignIn;
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
                .readTree(platformDocument().yaml());

        assertThat(yaml.path("paths")).hasSameSizeAs(document.path("paths"));
    }

    /** A schema may have a property named like what is looked for: then it is no text. */
    private static List<String> texts(List<JsonNode> nodes) {
        return nodes.stream().filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(platformDocument().json());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PlatformDocument platformDocument() {
        return new PlatformDocument(JSON, new SignIn() {
            @Override
            public URI issuer() {
                return URI.create("https://identity.test/realms/ganlao");
            }

            @Override
            public String clientId() {
                return "ganlao-dashboard";
            }
        });
    }
}
